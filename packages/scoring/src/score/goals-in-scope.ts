import { standing } from '../roll-up/standings.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { TotalScope } from './total.ts';

/** Bit of `marks` for an id that was used before: such a goal is the same one again. */
const idUsedBefore = 2;

/** The goals of a kind that count in a scope, each once. */
export const goalsInScope = ({ index, standings }: ScoringRun, kind: number, scope: TotalScope): number[] => {
  const cycle = scope.cycle === undefined ? undefined : (index.referenceOf('cycle', scope.cycle) ?? -2);
  const inUnit =
    scope.unit === undefined
      ? undefined
      : unitsWithin(index.unitParent, index.referenceOf('unit', scope.unit));
  const chosen: number[] = [];
  for (let goal = 0; goal < index.size; goal++) {
    if (
      index.kind[goal] !== kind ||
      standings[index.state[goal]!] === standing.out ||
      (index.marks[goal]! & idUsedBefore) !== 0
    )
      continue;
    if (cycle !== undefined && index.cycle[goal] !== cycle) continue;
    if (inUnit !== undefined && inUnit[index.unit[goal]!] !== 1) continue;
    chosen.push(goal);
  }
  return chosen;
};

/** 1 for the unit and every unit below it, by position. Units that form a loop end the walk. */
const unitsWithin = (parent: Int32Array, top: number | undefined): Uint8Array => {
  const within = new Uint8Array(parent.length);
  if (top === undefined) return within;
  const children: number[][] = Array.from(parent, () => []);
  parent.forEach((above, unitAt) => children[above]?.push(unitAt));
  const waiting = [top];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (within[at] === 1) continue;
    within[at] = 1;
    for (const below of children[at]!) waiting.push(below);
  }
  return within;
};
