import { canonicalJson } from '@throughline/core';
import { frozen } from '../policy/frozen.ts';
import { overlaid } from '../policy/overlaid.ts';
import type { Policy } from '../policy/policy.ts';

/** A field in which a policy differs from another, what it says there, and that other policy with it taken over. */
export interface PolicyChoice {
  readonly path: string;
  readonly value: unknown;
  readonly taken: () => Policy;
}

/** The fields in which policy `b` differs from `a`, in the order of their declaration. Name and version are none. */
export const policyChoices = (a: Policy, b: Policy): readonly PolicyChoice[] => {
  const { id: _id, version: _version, breaksLaws: _laws, epsilon: _epsilon, ...groups } = a;
  return differing(groups, b as unknown as Fields, []).map((path) => {
    const value = path.reduce<unknown>((part, name) => (part as Fields)[name], b);
    const alone = path.reduceRight((part, name) => ({ [name]: part }), value) as object;
    return {
      path: path.join('.'),
      value,
      taken: () => frozen(overlaid(a, alone) as unknown as Policy),
    };
  });
};

type Fields = { readonly [name: string]: unknown };

/** As deep as a checked policy. */
const differing = (left: Fields, right: Fields, path: readonly string[]): readonly (readonly string[])[] =>
  Object.entries(left).flatMap(([name, value]) => {
    const other = right[name];
    const here = [...path, name];
    if (canonicalJson(value) === canonicalJson(other)) return [];
    return isGroup(value) && isGroup(other) ? differing(value, other, here) : [here];
  });

/** A table with a name, such as a status rule, is chosen as a whole. */
const isGroup = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value);
