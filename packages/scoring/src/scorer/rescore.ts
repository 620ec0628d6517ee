import { unit } from '../numeric/picounits.ts';
import type { PartSaid } from '../roll-up/mean-sums.ts';
import { fillGoal } from '../score/fill-goal.ts';
import { rawAt } from '../score/raw-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { RunningSums } from './running-sums.ts';

/** What became another one when a goal was scored again. */
export interface Rescored {
  /** What it said to those it feeds, and what it says now. */
  readonly was: PartSaid;
  readonly is: PartSaid;
  /** Does it say anything else? */
  speaks: boolean;
  /** Is anything in its columns another one? */
  differs: boolean;
  /** Does its score show that? What depends on its facts alone is not looked at. */
  shows: boolean;
}

/** Room for an answer of {@link rescore}. */
export const emptyRescored = (): Rescored => ({
  was: { value: 0, missing: false, verdict: 0 },
  is: { value: 0, missing: false, verdict: 0 },
  speaks: false,
  differs: false,
  shows: false,
});

/**
 * Scores a goal again, as if for the first time. Those it feeds are not told. `raws` has attainments before anything was
 * cut, as they were when each goal was last scored.
 */
export const rescore = (
  run: ScoringRun,
  sums: RunningSums,
  raws: Float64Array,
  goal: number,
  into: Rescored,
): void => {
  const { columns, ranges } = run;
  const { fed, uncut, reason, verdict, computed, notices } = columns;
  const { was, is } = into;
  was.value = fed[goal]!;
  was.verdict = verdict[goal]!;
  const [rawBefore, reasonBefore] = [raws[goal]!, reason[goal]!];
  const [noticedBefore, computedBefore] = [notices[goal]!, computed.get(goal)];
  was.missing = reasonBefore !== 0;
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
  is.value = fed[goal]!;
  is.verdict = verdict[goal]!;
  is.missing = reason[goal] !== 0;
  into.speaks = is.value !== was.value || reason[goal] !== reasonBefore || is.verdict !== was.verdict;
  // A goal without a score shows why, and neither what it would feed nor what became of its commitment.
  if (into.speaks)
    into.shows = !was.missing || reason[goal] !== reasonBefore || notices[goal] !== noticedBefore;
  else
    into.shows =
      !Object.is(raws[goal], rawBefore) ||
      notices[goal] !== noticedBefore ||
      computed.get(goal) !== computedBefore;
  into.differs = into.speaks || into.shows;
};
