import type { GoalId, Goals, PersonId } from '@throughline/core';
import { compileAccess } from './compile-access.ts';
import type { AccessOptions } from './compile-access.ts';

/**
 * May a person change a goal on a day? Who may change it may see it. Whether the goal itself takes the change, as one
 * that is frozen or closed does not, is said by `applyChanges`.
 *
 * @example
 * ```ts
 * import { accessPolicies, canChange } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'bo', name: 'Bo' }],
 *   objectives: [
 *     {
 *       id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed',
 *       owners: [
 *         { who: { person: 'ana' }, as: 'accountable' },
 *         { who: { person: 'bo' }, as: 'contributor' },
 *       ],
 *     },
 *   ],
 * } as const;
 * const options = { access: accessPolicies.standard, on: '2026-05-15' } as const;
 * canChange(goals, 'ana', 'win', options); // => true
 * canChange(goals, 'bo', 'win', options); // => false
 * ```
 */
export const canChange = (goals: Goals, actor: PersonId, goal: GoalId, options: AccessOptions): boolean =>
  compileAccess(goals, options).readerOf(actor).canChange(goal);
