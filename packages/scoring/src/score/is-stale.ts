import { refreshDaysOf } from '@throughline/core';
import { isFinal } from '../judgement/is-final.ts';
import type { ScoringRun } from './scoring-run.ts';
import type { Staleness } from './staleness.ts';

/** Is the newest fact of a goal older than the policy allows? A goal whose time is over no longer gets stale. */
export const isStale = (run: ScoringRun, goal: number, staleness: Staleness | undefined): boolean =>
  staleness !== undefined && staleness.days > staleLimitAt(run, goal) && !isFinal(run.index, goal, run.day);

/** How many days old the newest fact of a goal may be. */
export const staleLimitAt = ({ index, policy }: ScoringRun, goal: number): number => {
  const { staleAfterDays, refresh, graceDays } = policy.pace;
  const period = refresh === 'ignore' ? undefined : refreshDaysOf(index, goal);
  if (period === undefined) return staleAfterDays;
  return refresh === 'cadence' ? period + graceDays : Math.max(staleAfterDays, period);
};
