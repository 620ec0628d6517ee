import { UsageError } from '@throughline/core';
import { isSummed } from '../roll-up/is-summed.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** Refuses policies by which a goal needs more of its parts than sums. */
export const checkSplitPolicy = ({ policy, statuses }: ScoringRun): void => {
  if (
    isSummed(policy.rollUp) &&
    statuses === undefined &&
    policy.pace.statusOverride !== 'until-next-observation'
  )
    return;
  throw new UsageError(
    'scoring/bad-argument',
    'only goals that are a weighted mean, with a status of their own that no fact below ends, can be put together from sums; score the whole by this policy',
  );
};
