import { checkIndex } from './document-of.ts';
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
export const kindOf = (index: GoalIndex, number: number): GoalKind | undefined => {
  checkIndex(index);
  const code = typeof (number as unknown) === 'number' ? index.kind[number] : undefined;
  return code === undefined ? undefined : goalKinds[code];
};
