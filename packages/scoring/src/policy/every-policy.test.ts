import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyPolicy } from '../../test/every-policy.ts';
import type { Allowed } from './allowed.ts';
import { policyFields } from './policy-fields.ts';

/** Every word of every field, as `path=word`. */
const wordsOf = (fields: Allowed, path: string): string[] => {
  if (typeof fields === 'function') return [];
  if (Array.isArray(fields))
    return (fields as readonly unknown[])
      .filter((word) => typeof word === 'string')
      .map((word) => `${path}=${word}`);
  return Object.entries(fields).flatMap(([name, field]) => wordsOf(field as Allowed, `${path}.${name}`));
};
/** Every word a policy chose. */
const chosenIn = (value: unknown, path: string): string[] =>
  typeof value === 'string'
    ? [`${path}=${value}`]
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([name, field]) => chosenIn(field, `${path}.${name}`))
      : [];

it('policies drawn by lot make every choice there is', () => {
  const seen = new Set(
    fc.sample(everyPolicy(), { numRuns: 400, seed: 1 }).flatMap((policy) => chosenIn(policy, '')),
  );
  const words = wordsOf(policyFields, '');
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !seen.has(word))).toEqual([]);
});
