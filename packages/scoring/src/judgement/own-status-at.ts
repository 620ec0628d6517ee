import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import { elapsedAt, waits } from '../score/pace-at.ts';
import type { Pace } from '../score/pace.ts';
import { statusOf } from '../pace/status-of.ts';
import { isStale } from '../score/is-stale.ts';
import { notices, verdicts } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Staleness } from '../score/staleness.ts';
import type { Status } from '../score/status.ts';
import { isFinal } from './is-final.ts';

/**
 * The status a goal has by itself: by its own plan line and commitments, before a human's word and before
 * anything that the goals below it say.
 */
export const ownStatusAt = (
  run: ScoringRun,
  goal: number,
  pace: Pace | undefined,
  staleness: Staleness | undefined,
): Status => {
  const { index, policy, columns } = run;
  const { status, notStarted, atClose, staleStatus } = policy.pace;
  if (columns.reason[goal] !== 0) return waits(run, goal) ? 'not-started' : 'unknown';
  if (atClose === 'closed' && isFinal(index, goal, run.day)) return 'closed';
  // A miss is the worst status there is, however near it came; so is a late one, which is a miss too.
  if (columns.verdict[goal]! >= verdicts.late || (columns.notices[goal]! & notices.missedCommitment) !== 0)
    return 'at-risk';
  const attainment = clamp(columns.fed[goal]! / unit, 0, 1);
  if (waits(run, goal) && (notStarted === 'before-start' || attainment === 0)) return 'not-started';
  if (pace === undefined || (staleStatus === 'unknown' && isStale(run, goal, staleness))) return 'unknown';
  return statusOf(status, { expected: pace.expected, attainment, elapsed: elapsedAt(run, goal) });
};
