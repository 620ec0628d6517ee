import { standingParts } from '../roll-up/rolled-statuses.ts';
import type { StandingPart } from '../roll-up/rolled-statuses.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Status } from '../score/status.ts';
import { isDriverSeen } from './is-driver-seen.ts';
import type { StepWriter } from './step-writer.ts';

/**
 * The parts a goal stands by, as far as the reader may see them. Where it rests on hidden parts which others count,
 * none is named.
 */
export const seenStandingParts = (
  run: ScoringRun,
  hidden: StepWriter['hidden'],
  goal: number,
  statuses: readonly Status[],
): readonly StandingPart[] => {
  const { index, policy } = run;
  const { status: choice } = policy.rollUp;
  const seen = standingParts(run, goal, statuses).filter(({ child }) => !hidden(child));
  if (choice === 'worst-key-result') return seen;
  if (choice === 'counts') {
    const { offsets, targets } = index.contained;
    const own = targets.subarray(offsets[goal], offsets[goal + 1]);
    const contained = new Set(own);
    if (seen.some(({ child }) => contained.has(child))) return seen;
    if (own.some(hidden)) return [];
  }
  return isDriverSeen(run, hidden, goal) ? seen : [];
};
