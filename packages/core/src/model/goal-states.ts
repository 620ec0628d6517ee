import type { GoalState } from './goal.ts';

/**
 * The states of a goal in the order of its life, then those that set it aside; the position of a state is its
 * code in an index.
 *
 * @example
 * ```ts
 * import { goalStates } from '@throughline/core';
 *
 * goalStates[3]; // => 'published'
 * ```
 */
export const goalStates = [
  'draft',
  'feasible',
  'signed-off',
  'published',
  'closed',
  'postponed',
  'cancelled',
  'archived',
] as const satisfies readonly GoalState[];
