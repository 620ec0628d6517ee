import { sha256Of } from '@throughline/core/hash';
import { policyChoices } from '../compare/policy-choices.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';

/**
 * SHA-256 over the canonical JSON of `{ id, version, choices }`, where `choices` has every field in which a policy
 * differs from `standard@1`, by its path. So a choice that a later engine adds changes no hash of a policy that
 * does not make it, and `breaksLaws`, which changes no score, is not part of it. Two policies with the same hash
 * score alike; the same name and version with another hash are two policies. One that is none is a `UsageError`
 * `scoring/bad-policy`.
 *
 * @example
 * ```ts
 * import { definePolicy, standardPolicy } from '@throughline/scoring';
 * import { policyHash } from '@throughline/scoring/hash';
 *
 * policyHash(standardPolicy).length; // => 64
 * policyHash(definePolicy({ id: 'ours' })) === policyHash(definePolicy({ id: 'ours' })); // => true
 * policyHash(definePolicy({ id: 'ours' })) === policyHash(standardPolicy); // => false
 * ```
 */
export const policyHash = (policy: Policy): string => {
  checkPolicy(policy);
  const { id, version } = policy;
  const choices = policyChoices(standardPolicy, policy).map(({ path, value }) => [path, value] as const);
  return sha256Of({ id, version, choices: Object.fromEntries(choices) });
};
