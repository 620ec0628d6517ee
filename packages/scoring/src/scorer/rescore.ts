import { unit } from '../numeric/picounits.ts';
import type { PartSaid } from '../roll-up/mean-sums.ts';
import { fillGoal } from '../score/fill-goal.ts';
import { rawAt } from '../score/raw-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { RunningSums } from './running-sums.ts';

const was: PartSaid = { value: 0, missing: false, verdict: 0 };
const is: PartSaid = { value: 0, missing: false, verdict: 0 };

/**
 * Scores a goal again, as if for the first time, and tells the sums it is part of. Says whether anything in its
 * columns is another one now, and whether its score shows that; what depends on its facts alone is not looked at.
 * `raws` has attainments before anything was cut, as they were when each goal was last scored.
 */
export const rescore = (
  run: ScoringRun,
  sums: RunningSums,
  raws: Float64Array,
  goal: number,
): 'nothing' | 'inside' | 'shown' => {
  const { columns, ranges } = run;
  const { fed, uncut, reason, verdict, computed, notices } = columns;
  const [fedBefore, rawBefore, reasonBefore] = [fed[goal]!, raws[goal]!, reason[goal]!];
  const [verdictBefore, noticedBefore, computedBefore] = [verdict[goal]!, notices[goal]!, computed.get(goal)];
  fed[goal] = 0;
  uncut.delete(goal);
  reason[goal] = 0;
  verdict[goal] = 0;
  notices[goal] = 0;
  if (computedBefore !== undefined) computed.delete(goal);
  if (ranges !== undefined) {
    ranges.low[goal] = 0;
    ranges.high[goal] = unit;
  }
  if (sums.has(goal)) sums.fill(goal);
  else fillGoal(run, goal);
  raws[goal] = rawAt(run, goal);
  if (fed[goal] !== fedBefore || reason[goal] !== reasonBefore || verdict[goal] !== verdictBefore) {
    was.value = fedBefore;
    was.missing = reasonBefore !== 0;
    was.verdict = verdictBefore;
    is.value = fed[goal]!;
    is.missing = reason[goal] !== 0;
    is.verdict = verdict[goal]!;
    sums.shift(goal, was, is);
    // A goal without a score shows why, and neither what it would feed nor what became of its commitment.
    const isShown = !was.missing || reason[goal] !== reasonBefore || notices[goal] !== noticedBefore;
    return isShown ? 'shown' : 'inside';
  }
  return Object.is(raws[goal], rawBefore) &&
    notices[goal] === noticedBefore &&
    computed.get(goal) === computedBefore
    ? 'nothing'
    : 'shown';
};
