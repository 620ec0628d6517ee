import type { GoalKind } from '../change/new-goal.ts';

/**
 * The kinds of goal in the order of the document; the position of a kind is its code in an index.
 *
 * @example
 * ```ts
 * import { goalKinds } from '@throughline/core';
 *
 * goalKinds[1]; // => 'keyResult'
 * ```
 */
export const goalKinds = [
  'objective',
  'keyResult',
  'kra',
  'kpi',
  'initiative',
] as const satisfies readonly GoalKind[];
