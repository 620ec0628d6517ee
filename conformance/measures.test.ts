import { parseGoalSet, type GoalSet, type Measure } from '@throughline/core';
import {
  definePolicy,
  flags,
  progressOf,
  scoreGoals,
  underPolicy,
  unscoredReasons,
  type PolicyOverrides,
  type ProgressFact,
} from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { expectNear, readVectors, type Vector } from './vector-file.ts';

// Runs the vectors about measures, guardrails and money by policies of any kind. The format is explained in README.md.

interface MeasureVector extends Vector {
  readonly measure: Measure;
  readonly facts: readonly ProgressFact[];
  readonly policy?: PolicyOverrides['measures'] & object;
  readonly asOf?: string;
  readonly expected:
    | { readonly scored: true; readonly value: number; readonly raw: number }
    | { readonly scored: false; readonly reason: string };
}

interface ExpectedGoal {
  readonly scored: boolean;
  readonly reason?: string;
  readonly attainment?: number;
  readonly raw?: number;
  readonly score?: number;
  readonly grade?: string;
  readonly flags?: readonly string[];
}

interface Case extends Vector {
  readonly goals: GoalSet;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly policy?: PolicyOverrides;
  readonly expected: { readonly goals: Readonly<Record<string, ExpectedGoal>> };
}

const { readings: vectors } = readVectors('./scoring/measures.json') as {
  readonly readings: readonly MeasureVector[];
};
const { cases } = readVectors('./scoring/guardrails-and-money.json') as { readonly cases: readonly Case[] };

describe('scoring/measures.json', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    const { measure, facts, policy = {}, asOf, expected } = vector;
    const reader = underPolicy(
      // Nothing here is flagged as stale, so every age at which values are dropped is allowed.
      definePolicy({ id: 'ours', measures: policy, pace: { staleAfterDays: 0 } }),
      asOf === undefined ? {} : { asOf },
    );
    const actual = progressOf(measure, facts, { policy: reader });
    if (!expected.scored) {
      expect(actual.scored ? { raw: actual.raw } : actual.reason).toBe(expected.reason);
      return;
    }
    expect(actual.scored || actual.reason).toBe(true);
    expectNear(actual.scored ? actual.raw : Number.NaN, expected.raw);
    expectNear(actual.scored ? actual.value : Number.NaN, expected.value);
  });
});

describe('scoring/guardrails-and-money.json', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_id, each) => {
    const { goals, asOf, knownAt, expected } = each;
    const policy = each.policy === undefined ? undefined : definePolicy(each.policy);
    const book = scoreGoals(goals, {
      asOf,
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(policy === undefined ? {} : { policy }),
    });
    for (const [goal, { raw, ...exact }] of Object.entries(expected.goals)) {
      const score = book.get(goal);
      const fields: Readonly<Record<string, unknown>> = {
        ...score,
        ...(score?.scored === true ? { grade: score.grade.word } : {}),
      };
      const shown = Object.fromEntries(Object.keys(exact).map((field) => [field, fields[field]]));
      expect({ goal, ...shown }).toStrictEqual({ goal, ...exact });
      if (raw !== undefined) expectNear(score?.scored === true ? score.raw : Number.NaN, raw);
    }
  });
});

describe('the files themselves', () => {
  const all: readonly Vector[] = [...vectors, ...cases];

  it('have unique ids, a source and a reason each', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, source, because } of all) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect([id, source.length > 0, because.length > 0]).toEqual([id, true, true]);
    }
  });

  it('hold goal sets of the right shape, and words of the closed lists', () => {
    expect(cases.filter(({ goals }) => !parseGoalSet(goals).ok).map(({ id }) => id)).toEqual([]);
    for (const { expected } of vectors)
      if (!expected.scored) expect(unscoredReasons).toContain(expected.reason);
    for (const { expected } of cases)
      for (const goal of Object.values(expected.goals)) {
        if (goal.reason !== undefined) expect(unscoredReasons).toContain(goal.reason);
        for (const flag of goal.flags ?? []) expect(flags).toContain(flag);
      }
  });
});
