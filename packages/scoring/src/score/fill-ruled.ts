import { quickRatio } from '../facts/quick-ratio.ts';
import { measuredVerdict } from '../judgement/verdict-of.ts';
import { picounitsOf } from '../numeric/picounits.ts';
import { standing } from '../roll-up/standings.ts';
import { overruled } from './fill-goal.ts';
import type { PlainLane } from './plain-lane.ts';

const committed = 1;
/** Bit of `marks` for a goal with guardrails. */
const guarded = 16;

/** Scores a goal with a measure of any kind from the columns; false where it takes more than they have. */
export const fillRuled = ({ run, judges, bounds }: PlainLane, goal: number): boolean => {
  const { index, columns, standings, day } = run;
  if (standings[index.state[goal]!] !== standing.counts || (index.marks[goal]! & guarded) !== 0) return false;
  const facts = run.factsAt(goal, day);
  if (facts.from === facts.to) return false;
  const ratio = quickRatio(index, goal, facts);
  if (!Number.isFinite(ratio)) return false;
  columns.fed[goal] = picounitsOf(Math.min(Math.max(ratio, bounds[0]!), bounds[1]!));
  if (judges && index.commitment[goal] === committed)
    columns.verdict[goal] = overruled(run, goal, measuredVerdict(run, goal, ratio));
  return true;
};
