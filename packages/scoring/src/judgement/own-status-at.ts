import { measureAt } from '../facts/measure-at.ts';
import { clamp } from '../numeric/clamp.ts';
import { unit } from '../numeric/picounits.ts';
import { settleStatus } from '../pace/settle-status.ts';
import { statusOf } from '../pace/status-of.ts';
import { hasDates, expectedAt, waits } from '../score/pace-at.ts';
import { isStale } from '../score/is-stale.ts';
import { notices, verdicts } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Staleness } from '../score/staleness.ts';
import type { Status } from '../score/status.ts';
import { isFinal } from './is-final.ts';
import { earlierPlaces, placeAt } from './plan-places-at.ts';
import type { DatedPlace } from './plan-places-at.ts';

/** A status, what it was decided by, and the places on the plan line that were looked at, oldest first. */
export interface StatusReading {
  readonly status: Status;
  readonly by:
    | 'no-score'
    | 'start'
    | 'close'
    | 'commitment'
    | 'people'
    | 'dates'
    | 'staleness'
    | 'rule'
    | 'hysteresis';
  readonly places: readonly DatedPlace[];
}

const decided = (status: Status, by: StatusReading['by']): StatusReading => ({ status, by, places: [] });

/**
 * The status a goal has by itself: by its own plan line and commitments, before a human's word and before
 * anything that the goals below it say.
 */
export const ownStatusAt = (
  run: ScoringRun,
  goal: number,
  staleness: Staleness | undefined,
): StatusReading => {
  const { index, policy, columns } = run;
  const { status, statusFrom, notStarted, atClose, staleStatus, hysteresis } = policy.pace;
  if (columns.reason[goal] !== 0)
    return waits(run, goal) ? decided('not-started', 'start') : decided('unknown', 'no-score');
  if (atClose === 'closed' && isFinal(index, goal, run.day)) return decided('closed', 'close');
  // A miss is the worst status there is, however near it came; so is a late one, which is a miss too.
  if (columns.verdict[goal]! >= verdicts.late || (columns.notices[goal]! & notices.missedCommitment) !== 0)
    return decided('at-risk', 'commitment');
  const attainment = clamp(columns.fed[goal]! / unit, 0, 1);
  if (waits(run, goal) && (notStarted === 'before-start' || attainment === 0))
    return decided('not-started', 'start');
  if (statusFrom === 'people') return decided('unknown', 'people');
  if (!hasDates(run, goal)) return decided('unknown', 'dates');
  const isSilent = isStale(run, goal, staleness);
  if (isSilent && staleStatus === 'unknown') return decided('unknown', 'staleness');
  const place = placeAt(run, goal, attainment, expectedAt(run, goal, run.day));
  const { margin, dwell } = hysteresis;
  if ((margin === 0 && dwell === 1) || measureAt(index, goal) === undefined)
    return { status: statusOf(status, place), by: 'rule', places: [place] };
  const places = [...earlierPlaces(run, goal), place];
  // Silence waits for nothing: a goal that has become stale gets the status of the day.
  return { status: settleStatus(status, hysteresis, places, !isSilent), by: 'hysteresis', places };
};
