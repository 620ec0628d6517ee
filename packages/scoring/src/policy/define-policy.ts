import { UsageError } from '@throughline/core';
import { checkPolicy } from './check-policy.ts';
import { contradictionsIn } from './contradictions-in.ts';
import { frozen } from './frozen.ts';
import { overlaid } from './overlaid.ts';
import type { Policy } from './policy.ts';
import { standardPolicy } from './standard-policy.ts';

/** What differs from policy `standard`, at any depth, and the name of the new policy. */
export type PolicyOverrides = Pick<Policy, 'id'> & Overrides<Omit<Policy, 'id'>>;

type Overrides<Part> = {
  readonly [Field in keyof Part]?: Part[Field] extends readonly unknown[]
    ? Part[Field]
    : Part[Field] extends object
      ? Overrides<Part[Field]>
      : Part[Field];
};

/**
 * A policy of the host's own: `standard` with some choices made otherwise. Plain frozen JSON, so it can be
 * stored beside the scores it gave. Throws a `UsageError` `scoring/bad-policy` for an unknown field, a word
 * or number outside its list, a missing `id`, the id `standard`, or choices that contradict each other, all of
 * which it lists.
 *
 * @example
 * ```ts
 * import { definePolicy } from '@throughline/scoring';
 *
 * const ours = definePolicy({
 *   id: 'acme',
 *   rollUp: { missingData: 'zero' },
 *   pace: { hysteresis: { margin: 0.04 } },
 * });
 * ours.pace.hysteresis; // => { margin: 0.04, dwell: 1 }
 * ours.grades.aspirational.low; // => 0.6
 * ```
 */
export const definePolicy = (overrides: PolicyOverrides): Policy => {
  const policy = overlaid({ ...standardPolicy, id: undefined }, Object(overrides) as object);
  checkPolicy(policy);
  if (policy['id'] === standardPolicy.id)
    throw new UsageError('scoring/bad-policy', '`standard` is taken; give the policy a name of its own');
  const contradictions = contradictionsIn(policy as unknown as Policy);
  if (contradictions.length > 0)
    throw new UsageError('scoring/bad-policy', `the policy contradicts itself: ${contradictions.join('; ')}`);
  return frozen(policy as unknown as Policy);
};
