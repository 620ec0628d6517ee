import type { GoalId, Goals, PersonId } from '@throughline/core';
import { compileAccess } from './compile-access.ts';
import type { AccessOptions } from './compile-access.ts';

/**
 * Ids of all goals a person may see on a day, in document order, in one pass. What that person may be handed of them
 * is `visibleGoalSet`.
 *
 * @example
 * ```ts
 * import { accessPolicies, visibleGoals } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }],
 *   objectives: [
 *     { id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed' },
 *     { id: 'merge', title: 'Merge', cycle: 'q2', commitment: 'committed', visibility: { to: 'owners' } },
 *   ],
 * } as const;
 * visibleGoals(goals, 'ana', { access: accessPolicies.standard, on: '2026-05-15' }); // => ['win']
 * ```
 */
export const visibleGoals = (goals: Goals, actor: PersonId, options: AccessOptions): readonly GoalId[] => {
  const access = compileAccess(goals, options);
  const { sees } = access.readerOf(actor);
  const found: GoalId[] = [];
  for (const number of access.index.documentOrder) if (sees(number)) found.push(access.index.ids[number]!);
  return found;
};
