import { readFileSync } from 'node:fs';
import { measureKinds, parseGoalSet, type Measure } from '@throughline/core';
import { describe, expect, it } from 'vitest';

// The vectors are run by `conformance.test.ts`; this holds them to the list of numbers they have to cover.

interface RequirementVector {
  readonly id: string;
  readonly requirement: string;
  readonly measure: Measure;
  readonly expected: { readonly scored: boolean; readonly value: number; readonly raw: number };
}

const { vectors } = JSON.parse(
  readFileSync(new URL('./scoring/requirements.json', import.meta.url), 'utf8'),
) as { readonly vectors: readonly RequirementVector[] };

/** How many numbers each requirement has. */
const numbers: Readonly<Record<string, number>> = {
  'S0-06': 4,
  'S0-10': 18,
  'S1-35': 11,
  'S2-03': 9,
  'S3-20': 3,
  'S4-26': 8,
};

describe('scoring/requirements.json', () => {
  it('has every number of the requirements three times: short of it, at it, beyond it', () => {
    for (const [requirement, count] of Object.entries(numbers)) {
      const own = vectors.filter((vector) => vector.requirement === requirement).map(({ id }) => id);
      for (const word of ['under', 'at', 'over'])
        expect([requirement, word, own.filter((id) => id.endsWith(`-${word}`)).length]).toEqual([
          requirement,
          word,
          count,
        ]);
    }
    expect(vectors).toHaveLength(3 * 53);
    expect(Object.values(numbers).reduce((sum, count) => sum + count)).toBe(53);
  });

  it('falls on the right side each time', () => {
    for (let at = 0; at < vectors.length; at += 3) {
      const [under, exact, over] = vectors.slice(at, at + 3) as [
        RequirementVector,
        RequirementVector,
        RequirementVector,
      ];
      const isStrict = exact.measure.kind === 'threshold' && exact.measure.comparator.length === 1;
      expect([under.id, under.expected.value < 1]).toEqual([under.id, true]);
      expect([exact.id, exact.expected.value]).toEqual([exact.id, isStrict ? 0 : 1]);
      expect([over.id, over.expected.value]).toEqual([over.id, 1]);
    }
  });

  it('holds measures of the right shape', () => {
    const keyResults = vectors.map(({ id, measure }) => ({ id, objective: 'o', title: id, measure }));
    const goals = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, keyResults };
    expect(parseGoalSet(goals)).toMatchObject({ ok: true });
    for (const { measure } of vectors) expect(measureKinds).toContain(measure.kind);
  });
});
