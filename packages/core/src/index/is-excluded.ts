import { goalStates } from '../model/goal-states.ts';

/**
 * Does a goal in this state not count toward any score? `state` is a code of `goalStates`, as in the column
 * `state` of an index. Drafts, feasible and signed-off goals do not count yet; postponed, cancelled and
 * archived ones no longer do.
 *
 * @example
 * ```ts
 * import { goalStates, isExcluded } from '@throughline/core';
 *
 * isExcluded(goalStates.indexOf('draft')); // => true
 * isExcluded(goalStates.indexOf('closed')); // => false
 * ```
 */
export const isExcluded = (state: number): boolean => {
  const name = typeof (state as unknown) === 'number' ? goalStates[state] : undefined;
  return name !== undefined && name !== 'published' && name !== 'closed';
};
