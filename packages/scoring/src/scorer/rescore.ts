import { fillGoal } from '../score/fill-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { unit } from '../numeric/picounits.ts';

/**
 * Scores a goal again, as if for the first time. Says whether anything in its columns is another one now; what
 * depends on its facts alone is not looked at.
 */
export const rescore = (run: ScoringRun, goal: number): boolean => {
  const { columns, ranges } = run;
  const { fed, raw, reason, verdict, computed, notices } = columns;
  const [fedBefore, rawBefore, reasonBefore] = [fed[goal]!, raw[goal]!, reason[goal]!];
  const [verdictBefore, noticedBefore, computedBefore] = [verdict[goal]!, notices[goal]!, computed.get(goal)];
  fed[goal] = 0;
  raw[goal] = Number.NaN;
  reason[goal] = 0;
  verdict[goal] = 0;
  notices[goal] = 0;
  if (computedBefore !== undefined) computed.delete(goal);
  if (ranges !== undefined) {
    ranges.low[goal] = 0;
    ranges.high[goal] = unit;
  }
  fillGoal(run, goal);
  return !(
    fed[goal] === fedBefore &&
    Object.is(raw[goal], rawBefore) &&
    reason[goal] === reasonBefore &&
    verdict[goal] === verdictBefore &&
    notices[goal] === noticedBefore &&
    computed.get(goal) === computedBefore
  );
};
