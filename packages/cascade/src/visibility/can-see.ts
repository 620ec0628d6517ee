import type { GoalId, Goals, PersonId } from '@throughline/core';
import { compileAccess } from './compile-access.ts';
import type { AccessOptions } from './compile-access.ts';

/**
 * May a person see a goal on a day? False for a goal or person that is not there. For many questions compile once
 * with `compileAccess`. Wrong options are a `UsageError`.
 *
 * @example
 * ```ts
 * import { accessPolicies, canSee } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'bo', name: 'Bo' }, { id: 'cy', name: 'Cy' }],
 *   units: [{ id: 'sales', name: 'Sales', kind: 'team' }, { id: 'success', name: 'Success', kind: 'team' }],
 *   assignments: [
 *     { id: 'a1', person: 'ana', unit: 'sales', managers: ['bo'], from: '2026-01-01', to: '2026-05-01' },
 *     { id: 'a2', person: 'ana', unit: 'success', managers: ['cy'], from: '2026-05-01' },
 *   ],
 *   objectives: [
 *     {
 *       id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed',
 *       visibility: { to: 'chain' }, owners: [{ who: { person: 'ana' }, as: 'accountable' }],
 *     },
 *   ],
 * } as const;
 * const access = accessPolicies.standard;
 * canSee(goals, 'bo', 'win', { access, on: '2026-04-30' }); // => true
 * canSee(goals, 'bo', 'win', { access, on: '2026-05-01' }); // => false
 * canSee(goals, 'cy', 'win', { access, on: '2026-05-01' }); // => true
 * ```
 */
export const canSee = (goals: Goals, actor: PersonId, goal: GoalId, options: AccessOptions): boolean =>
  compileAccess(goals, options).readerOf(actor).canSee(goal);
