import { readdirSync } from 'node:fs';
import { parseGoalSet, type GoalSet, type Measure } from '@throughline/core';
import {
  definePolicy,
  flags,
  indicatorsOf,
  progressOf,
  scoreGoals,
  unscoredReasons,
  type GoalScore,
  type Indicators,
  type PolicyOverrides,
  type ProgressFact,
  type Total,
} from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { expectNear, readVectors, type Vector } from './vector-file.ts';

// Runs every vector of the two files, and of the folder `scoring`, against the public API. The format is explained in README.md.

interface AttainmentVector extends Vector {
  readonly measure: Measure;
  readonly facts: readonly ProgressFact[] | null;
  readonly expected:
    | { readonly scored: true; readonly value: number; readonly raw: number }
    | { readonly scored: false; readonly reason: string };
}

/** What is expected of a goal: fields that are absent are not compared. */
interface ExpectedGoal {
  readonly scored: boolean;
  readonly raw?: number;
  readonly grade?: string;
  readonly pace?: { readonly expected: number; readonly gap: number };
}

interface RollUpCase extends Vector {
  readonly goals: GoalSet;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly policy?: PolicyOverrides;
  readonly expected: {
    readonly goals: Readonly<Record<string, ExpectedGoal>>;
    readonly total?: Total;
    readonly indicators?: Indicators;
  };
}

/** Cases of the file beside this test, and of those in the folder `scoring` that have any. */
const cases = [
  './roll-up.json',
  ...readdirSync(new URL('./scoring', import.meta.url)).map((file) => `./scoring/${file}`),
].flatMap((file) => (readVectors(file) as { readonly cases?: readonly RollUpCase[] }).cases ?? []);

const { vectors } = readVectors('./attainment.json') as { readonly vectors: readonly AttainmentVector[] };

/** A score in the words of the files: the grade is its word, and only the fields that are expected are kept. */
const shown = (score: GoalScore | undefined, like: object): object => {
  const fields: Readonly<Record<string, unknown>> = {
    ...score,
    ...(score?.scored === true ? { grade: score.grade.word } : {}),
  };
  return Object.fromEntries(Object.keys(like).map((field) => [field, fields[field]]));
};

describe('attainment.json', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s',
    (_id, { measure, facts, expected }) => {
      const actual = progressOf(measure, facts);
      if (!expected.scored) {
        expect(actual.scored ? { raw: actual.raw } : actual.reason).toBe(expected.reason);
        return;
      }
      expect(actual.scored || actual.reason).toBe(true);
      if (!actual.scored) return;
      expectNear(actual.raw, expected.raw);
      expectNear(actual.value, expected.value);
    },
  );
});

describe('roll-up.json', () => {
  it.each(cases.map((each) => [each.id, each] as const))(
    '%s',
    (_id, { goals, asOf, knownAt, policy, expected }) => {
      const book = scoreGoals(goals, {
        asOf,
        ...(knownAt === undefined ? {} : { knownAt }),
        ...(policy === undefined ? {} : { policy: definePolicy(policy) }),
      });
      for (const [goal, { raw, pace, ...exact }] of Object.entries(expected.goals)) {
        const score = book.get(goal);
        expect({ goal, ...shown(score, exact) }).toStrictEqual({ goal, ...exact });
        const scored = score?.scored === true ? score : undefined;
        if (raw !== undefined) expectNear(scored?.raw, raw);
        if (pace !== undefined) {
          expectNear(scored?.pace?.expected, pace.expected);
          expectNear(scored?.pace?.gap, pace.gap);
        }
      }
      if (expected.total !== undefined) expect(book.total()).toStrictEqual(expected.total);
      if (expected.indicators !== undefined) expect(indicatorsOf(book)).toStrictEqual(expected.indicators);
    },
  );
});

describe('the files themselves', () => {
  const both: readonly Vector[] = [...vectors, ...cases];

  it('have unique ids, a source and a reason each', () => {
    expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
    for (const { id, source, because } of both) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect([id, source.length > 0, because.length > 0]).toEqual([id, true, true]);
    }
  });

  it('have enough vectors, and enough of them about what has no score or lies outside 0 to 1', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(80);
    expect(cases.length).toBeGreaterThanOrEqual(40);
    // The numbers of the requirements all have a score.
    const general = vectors.filter((vector) => !('requirement' in vector));
    const negative = general.filter(
      ({ expected }) => !expected.scored || expected.raw < 0 || expected.raw > 1,
    );
    expect(negative.length / general.length).toBeGreaterThanOrEqual(0.3);
  });

  it('cover every kind of measure with a score and without one', () => {
    const kinds = [
      'change',
      'relative',
      'threshold',
      'range',
      'exact',
      'milestones',
      'binary',
      'zones',
      'ordinal',
      'payout',
      'pooled',
      'learning',
      'baseline',
    ] as const;
    for (const kind of kinds) {
      const ofKind = vectors.filter(({ measure }) => measure.kind === kind);
      expect([kind, ofKind.some(({ expected }) => expected.scored)]).toEqual([kind, true]);
      expect([kind, ofKind.some(({ expected }) => !expected.scored)]).toEqual([kind, true]);
    }
  });

  it('use reasons and flags of the closed lists only', () => {
    const text = JSON.stringify(both);
    const words = (field: RegExp): string[] => [...text.matchAll(field)].map(([, word]) => word ?? '');
    for (const reason of words(/"scored":false,"reason":"([a-z-]+)"/gu))
      expect(unscoredReasons).toContain(reason);
    for (const list of words(/"flags":\[([^\]]*)\]/gu))
      for (const flag of list === '' ? [] : (JSON.parse(`[${list}]`) as string[]))
        expect(flags).toContain(flag);
  });

  it('hold goal sets of the right shape, so that the answers are about values and not about parsing', () => {
    const refused = cases.filter(({ goals }) => !parseGoalSet(goals).ok).map(({ id }) => id);
    expect(refused).toEqual([]);
  });
});
