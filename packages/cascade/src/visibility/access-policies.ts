import type { AccessPolicy, AccessRule } from './access-policy.ts';

/** A goal for its owners alone, or for a named list, is nobody else's business, not even of those above. */
const line = ['everyone', 'unit', 'chain'] as const;

/** The grants of every preset; `goals` limits those by which anybody sees more than owners and those above. */
const grantsFor = (goals: Pick<AccessRule, 'goals'>): readonly AccessRule[] => [
  { id: 'accountable-owner', who: 'accountable', may: 'change' },
  { id: 'contributor', who: 'contributor' },
  { id: 'reviewer', who: 'reviewer' },
  { id: 'named-list', who: 'named', visibility: ['list'] },
  { id: 'direct-manager', who: 'manager', levels: 1, may: 'change', visibility: line },
  { id: 'manager-chain', who: 'manager', visibility: line },
  { id: 'lead-of-the-unit', who: 'unit-lead', levels: 1, may: 'change', visibility: line },
  { id: 'lead-above', who: 'unit-lead', visibility: line },
  { id: 'hr-partner', who: 'hr-partner', visibility: line },
  { id: 'everyone', who: 'anyone', visibility: ['everyone'], ...goals },
  { id: 'unit-member', who: 'unit-member', visibility: ['unit'], ...goals },
];

const preset = (
  id: string,
  absentVisibility: AccessPolicy['absentVisibility'],
  goals: Pick<AccessRule, 'goals'>,
): AccessPolicy =>
  Object.freeze({
    id,
    absentVisibility,
    grants: Object.freeze(grantsFor(goals).map((rule) => Object.freeze(rule))),
  });

/**
 * Access policies to begin with; a policy is plain JSON, so a host spreads one and changes what it needs.
 *
 * - `open`: goals that say nothing, drafts among them, are seen by everyone.
 * - `standard`: the same, but drafts and what was set aside only by their owners and those above.
 * - `private`: goals that say nothing are seen by their owners and those above only.
 *
 * In all three the accountable owner, the direct manager and the lead of the unit may change a goal, and a goal for
 * its owners alone is seen by nobody above.
 *
 * @example
 * ```ts
 * import { accessPolicies } from '@throughline/cascade';
 *
 * accessPolicies.private.absentVisibility; // => 'chain'
 * const withAdministrators = {
 *   ...accessPolicies.standard,
 *   id: 'ours',
 *   grants: [
 *     { id: 'administrators', who: 'list-member', lists: ['admins'], may: 'change' },
 *     ...accessPolicies.standard.grants,
 *   ],
 * };
 * withAdministrators.grants.length - accessPolicies.standard.grants.length; // => 1
 * ```
 */
export const accessPolicies = /* @__PURE__ */ Object.freeze({
  open: /* @__PURE__ */ preset('open', 'everyone', {}),
  standard: /* @__PURE__ */ preset('standard', 'everyone', { goals: 'published' }),
  private: /* @__PURE__ */ preset('private', 'chain', { goals: 'published' }),
});
