import { isExcluded } from '@throughline/core';
import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import type { Parts } from '../roll-up/parts.ts';
import { weightedMean } from '../roll-up/weighted-mean.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { Total, TotalScope } from './total.ts';

const objective = 0;
/** Bit of `marks` for an id that was used before: such a goal is the same one again. */
const idUsedBefore = 2;

/** Mean over the objectives of a scope by their own weights, each counted once; those left out do not count. */
export const totalOf = ({ index, columns, policy }: ScoringRun, scope: TotalScope): Total => {
  const cycle = scope.cycle === undefined ? undefined : (index.referenceOf('cycle', scope.cycle) ?? -2);
  const inUnit =
    scope.unit === undefined
      ? undefined
      : unitsWithin(index.unitParent, index.referenceOf('unit', scope.unit));
  const chosen: number[] = [];
  let missing = 0;
  for (let goal = 0; goal < index.size; goal++) {
    if (
      index.kind[goal] !== objective ||
      isExcluded(index.state[goal]!) ||
      (index.marks[goal]! & idUsedBefore) !== 0
    )
      continue;
    if (cycle !== undefined && index.cycle[goal] !== cycle) continue;
    if (inUnit !== undefined && inUnit[index.unit[goal]!] !== 1) continue;
    chosen.push(goal);
    if (columns.reason[goal] !== 0) missing++;
  }
  const zero = policy.rollUp.missingData === 'zero';
  const mean = weightedMean(partsOf(chosen, index.weight), columns.fed, columns.reason, zero);
  const counted = zero ? chosen.length : chosen.length - missing;
  if (Number.isNaN(mean)) return { scored: false, reason: counted === 0 ? 'no-data' : 'no-weight', missing };
  return { scored: true, attainment: clamp(mean / unit, 0, 1), counted, missing };
};

const partsOf = (goals: readonly number[], weight: Int32Array): Parts => ({
  count: goals.length,
  whole: true,
  child: Int32Array.from(goals),
  weight: Int32Array.from(goals, (goal) => weight[goal]!),
  top: new Float64Array(0),
  bottom: new Float64Array(0),
  edge: new Int32Array(0),
});

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
