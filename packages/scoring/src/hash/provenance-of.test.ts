import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeGoalSet, UsageError } from '@throughline/core';
import { createScorer, definePolicy, policies, scoreGoals, standardPolicy } from '@throughline/scoring';
import { engineVersion, policyHash, provenanceOf } from '@throughline/scoring/hash';
import { smallGoals } from '../../test/small-goals.ts';

const goals = smallGoals({ top: { keyResults: { a: 0.5, b: 0.2 } } });
const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return UsageError.is(error) ? error.code : `not ours: ${String(error)}`;
  }
  return 'accepted';
};

describe('policyHash', () => {
  it('is the hash of the choices, whatever order their names are in', () => {
    const { breaksLaws, ...choices } = standardPolicy;
    expect(breaksLaws).toEqual([]);
    // By hand: what it differs in, by path, beside name and version.
    const ours = definePolicy({ id: 'ours', rollUp: { methods: { kpis: 'mean' } }, breaksLaws: [29] });
    const text = '{"choices":{"rollUp.methods.kpis":"mean"},"id":"ours","version":1}';
    expect(policyHash(ours)).toBe(createHash('sha256').update(text).digest('hex'));
    const turned = Object.fromEntries(Object.entries(standardPolicy).reverse()) as never;
    expect(policyHash(turned)).toBe(policyHash(standardPolicy));
    expect(policyHash({ ...standardPolicy, breaksLaws: [25] })).toBe(policyHash(standardPolicy));
    expect(codeOf(() => policyHash(choices as never))).toBe('scoring/bad-policy');
  });

  it('differs for every policy, and for every other choice', () => {
    const hashes = Object.values(policies).map(policyHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    const ours = definePolicy({ id: 'ours' });
    expect(policyHash(definePolicy({ id: 'ours', version: 2 }))).not.toBe(policyHash(ours));
    expect(policyHash(definePolicy({ id: 'ours', measures: { feed: 'raw' } }))).not.toBe(policyHash(ours));
    expect(codeOf(() => policyHash({} as never))).toBe('scoring/bad-policy');
  });
});

describe('provenanceOf', () => {
  it('names policy, engine, day and instant, and hashes the input on request', () => {
    const knownAt = '2026-06-01T00:00:00Z';
    const book = scoreGoals(goals, { asOf: '2026-05-15', knownAt, policy: policies.frappe });
    expect(provenanceOf(book)).toEqual({
      policy: { id: 'frappe', version: 1, hash: policyHash(policies.frappe) },
      engine: engineVersion,
      asOf: '2026-05-15',
      knownAt,
    });
    // Worked out a second time, by another library over the text itself.
    const text = createHash('sha256').update(encodeGoalSet(goals)).digest('hex');
    expect(provenanceOf(book, { input: true }).input).toBe(text);
    const turned = { ...goals, keyResults: [...(goals.keyResults ?? [])].reverse() };
    const again = scoreGoals(turned, { asOf: '2026-05-15' });
    expect(provenanceOf(again, { input: true }).input).toBe(text);
    expect('knownAt' in provenanceOf(again)).toBe(false);
  });

  it('of a book that follows check-ins is that of all it has been told', () => {
    const scorer = createScorer(goals, { asOf: '2026-05-15' });
    const fact = { key: 'late', goal: 'a', on: '2026-05-10', at: '2026-05-10T09:00:00Z', value: 1 } as const;
    expect(scorer.record(fact).ok).toBe(true);
    const told = { ...goals, checkIns: [...(goals.checkIns ?? []), fact] };
    expect(provenanceOf(scorer.book, { input: true })).toEqual(
      provenanceOf(scoreGoals(told, { asOf: '2026-05-15' }), { input: true }),
    );
  });

  it('the engine has the version of its package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(engineVersion).toBe(version);
  });

  it('what is no book, and another option, are wrong calls', () => {
    const book = scoreGoals(goals, { asOf: '2026-05-15' });
    expect(codeOf(() => provenanceOf({} as never))).toBe('scoring/bad-argument');
    expect(codeOf(() => provenanceOf(book, { inputs: true } as never))).toBe('scoring/bad-argument');
  });
});
