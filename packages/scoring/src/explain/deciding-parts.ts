import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { verdicts } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/**
 * The committed parts that decide how a goal stands. A commitment rests on all committed key results of its own,
 * and where there are none on the committed goals that support it; any other goal is only marked by key results
 * of its own that were missed.
 */
export const decidingParts = (run: ScoringRun, goal: number): readonly number[] => {
  const { columns, parts } = run;
  const committed = (): number[] =>
    // A goal that supports another one twice is one commitment.
    [...new Set(parts.child.subarray(0, parts.count))].filter((child) => columns.verdict[child] !== 0);
  collectOwn(run, goal);
  const { children } = driversOf(run, goal, parts.count);
  const own = committed();
  if (columns.verdict[goal] === verdicts.none)
    return own.filter((child) => columns.verdict[child]! >= verdicts.late);
  if (own.length > 0 || !children) return own;
  collectChildren(run, goal);
  return committed();
};
