import { UsageError } from '@throughline/core';
import { checkPolicy } from './check-policy.ts';
import { frozen } from './frozen.ts';
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
 * or number outside its list, a missing `id`, or the id of a policy that exists.
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
  const policy = over({ ...standardPolicy, id: undefined }, Object(overrides) as object);
  checkPolicy(policy);
  if (policy['id'] === standardPolicy.id)
    throw new UsageError('scoring/bad-policy', '`standard` is taken; give the policy a name of its own');
  return frozen(policy as unknown as Policy);
};

/** One part with another over it. As deep as the policy below, so what lies deeper is taken as it is; so are lists. */
const over = (below: object, above: object): { readonly [name: string]: unknown } => {
  const part = new Map<string, unknown>(Object.entries(below));
  for (const [name, value] of Object.entries(above)) {
    const before = part.get(name);
    part.set(name, isPart(before) && isPart(value) ? over(before, value) : value);
  }
  // Entries become own keys; one that is no field of a policy is refused later, `__proto__` among them.
  return Object.fromEntries(part);
};

const isPart = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
