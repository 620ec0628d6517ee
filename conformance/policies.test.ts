import { policies, standardPolicy } from '@throughline/scoring';
import { policyHash } from '@throughline/scoring/hash';
import { expect, it } from 'vitest';
import pinned from './scoring/policies.json' with { type: 'json' };

// A policy stays what it was for ever: another choice needs another version, and scores of old cycles keep theirs.
// A line of the file may be added, and never changed.

it('every policy is listed once for each of its versions', () => {
  const names = pinned.policies.map(({ id, version }) => `${id}@${String(version)}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, version } of Object.values(policies)) expect(names).toContain(`${id}@${String(version)}`);
});

it.each(Object.values(policies).map((policy) => [policy.id, policy] as const))(
  '%s is what its version says',
  (id, policy) => {
    const entry = pinned.policies.find((each) => each.id === id && each.version === policy.version);
    expect([policyHash(policy), policy.breaksLaws]).toEqual([entry?.hash, entry?.breaksLaws]);
  },
);

it('`standard` is what its first version says; choices that were added since are not listed', () => {
  expect(standardPolicy).toMatchObject(pinned.standard);
});
