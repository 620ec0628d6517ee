import { UsageError } from '@throughline/core';
import { checkPolicy } from './check-policy.ts';
import type { Policy } from './policy.ts';
import { standardPolicy } from './standard-policy.ts';

/** What differs from policy `standard`, and the name of the new policy. */
export type PolicyOverrides = Pick<Policy, 'id'> & {
  readonly [Field in Exclude<keyof Policy, 'id'>]?: Policy[Field] extends object
    ? Partial<Policy[Field]>
    : Policy[Field];
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
 * const ours = definePolicy({ id: 'acme', missingData: 'zero', gaps: { behind: 0.1 } });
 * ours.gaps; // => { behind: 0.1, atRisk: 0.33 }
 * ours.bands.green; // => 0.7
 * ```
 */
export const definePolicy = (overrides: PolicyOverrides): Policy => {
  const policy: { [name: string]: unknown } = { ...standardPolicy, id: undefined, version: 1 };
  for (const [name, value] of Object.entries(Object(overrides) as object) as [string, unknown][]) {
    const before = Object.hasOwn(standardPolicy, name)
      ? (standardPolicy as unknown as typeof policy)[name]
      : undefined;
    // Entries are own keys; a key that is no field of a policy is refused below, `__proto__` among them.
    Object.defineProperty(policy, name, {
      value:
        typeof value === 'object' && value !== null && typeof before === 'object'
          ? Object.fromEntries(
              Object.entries({ ...before, ...value }).map(([key, one]) => [key, unsigned(one)]),
            )
          : unsigned(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  checkPolicy(policy);
  if (policy['id'] === standardPolicy.id)
    throw new UsageError('scoring/bad-policy', '`standard` is taken; give the policy a name of its own');
  for (const part of Object.values(policy)) Object.freeze(part);
  return Object.freeze(policy) as unknown as Policy;
};

/** Zero has no sign; everything else is as it was. */
const unsigned = (value: unknown): unknown => (value === 0 ? 0 : value);
