import type { GoalId, Goals, PersonId } from '@throughline/core';
import type { AccessExplanation } from './access-explanation.ts';
import type { AccessRight } from './access-policy.ts';
import { compileAccess } from './compile-access.ts';
import { checkRight } from './check-right.ts';
import type { AccessOptions } from './compile-access.ts';

/**
 * Which grant or denial decides whether a person may see a goal, or change it, in data and words. Undefined for a
 * goal that is not there. It tells of hidden goals, so it is an answer for whoever keeps the policy, not for the
 * person it is about.
 *
 * @example
 * ```ts
 * import { accessPolicies, explainAccess } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   people: [{ id: 'ana', name: 'Ana' }, { id: 'bo', name: 'Bo' }],
 *   units: [{ id: 'sales', name: 'Sales', kind: 'team', lead: 'bo' }],
 *   objectives: [
 *     { id: 'win', title: 'Win', unit: 'sales', cycle: 'q2', commitment: 'committed', visibility: { to: 'chain' } },
 *   ],
 * } as const;
 * const options = { access: accessPolicies.standard, on: '2026-05-15' } as const;
 * explainAccess(goals, 'bo', 'win', options)?.text;
 * // => '`bo` may see `win`: grant `lead-of-the-unit`, as unit-lead through `sales`, level 1'
 * explainAccess(goals, 'ana', 'win', options)?.by; // => 'nothing'
 * ```
 */
export const explainAccess = (
  goals: Goals,
  actor: PersonId,
  goal: GoalId,
  options: AccessOptions,
  right: AccessRight = 'see',
): AccessExplanation | undefined => {
  checkRight(right);
  return compileAccess(goals, options).readerOf(actor).explain(goal, right);
};
