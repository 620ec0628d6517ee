import type { GoalKind } from '../change/new-goal.ts';
import { goalKinds } from '../model/goal-kinds.ts';
import type { GoalIndex } from './goal-index.ts';

/**
 * The kind of the goal of a number; `undefined` when there is no such goal.
 *
 * @example
 * ```ts
 * import { compileGoals, kindOf } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   kras: [{ id: 'hiring', title: 'Hiring' }],
 * });
 * kindOf(index, 0); // => 'kra'
 * ```
 */
export const kindOf = ({ kind }: GoalIndex, number: number): GoalKind | undefined => {
  const code = kind[number];
  return code === undefined ? undefined : goalKinds[code];
};
