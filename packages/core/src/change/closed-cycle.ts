import type { ChangeStep } from './change-step.ts';
import type { Stored } from './stored.ts';

/**
 * Refuses to move the days of a cycle that was closed and stays closed: what happened in it would be counted
 * anew. Opening it again is a change of its own, which the log shows.
 */
export const refuseRewrittenCycle = (
  step: ChangeStep,
  before: Stored,
  after: Stored,
  path: readonly (string | number)[],
): void => {
  if (before['state'] !== 'closed' || after['state'] !== 'closed') return;
  for (const field of ['start', 'end', 'parent']) {
    if (before[field] === after[field]) continue;
    step.refuse('change/closed#days', [...path, field], { cycle: String(before['id']), field });
  }
};
