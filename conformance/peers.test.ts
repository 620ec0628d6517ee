import type { GoalSet, Measure } from '@throughline/core';
import {
  gradeOf,
  gradeSchemes,
  policies,
  progressOf,
  scoreGoals,
  underPolicy,
  zonesFrom,
  type GoalScore,
  type KnownMarks,
  type Policy,
  type ProgressFact,
} from '@throughline/scoring';
import { requiredRate } from '@throughline/scoring/forecast';
import { describe, expect, it } from 'vitest';
import peers from './scoring/peers.json' with { type: 'json' };
import edges from './scoring/peers-edges.json' with { type: 'json' };

// What other systems publish about themselves, each number under the policy named after its system. The format is
// explained in README.md.

/** What is expected of a measure or a goal; fields that are absent are not compared. */
interface Expected {
  /** Attainment in percent, rounded half away from zero to `decimals` if they are given. */
  readonly percent?: number;
  readonly decimals?: number;
  readonly reason?: string;
  /** The word of the grade the policy gives. */
  readonly grade?: string;
  /** Words of other tables, by their name. */
  readonly grades?: Readonly<Record<string, string>>;
  /** What is left to do in the unit of the metric. */
  readonly remaining?: number;
  /** How far the three zones are filled, in percent. */
  readonly fills?: readonly number[];
  readonly status?: string;
  readonly flags?: readonly string[];
  readonly expectation?: string;
  /** The plan line, in percent. */
  readonly plan?: number;
}

interface MeasureVector {
  readonly id: string;
  readonly vector?: string;
  readonly policy: string;
  readonly measure: Measure;
  readonly facts: readonly ProgressFact[] | null;
  readonly expected: Expected;
}

interface SetVector {
  readonly id: string;
  readonly vector?: string;
  readonly policy: string;
  readonly goals: GoalSet;
  readonly answers: readonly {
    readonly asOf: string;
    readonly expected: Readonly<Record<string, Expected>>;
  }[];
}

interface Row {
  readonly id: string;
  readonly measure?: Measure;
  readonly facts?: readonly ProgressFact[] | null;
  readonly goals?: GoalSet;
  readonly cells: readonly {
    readonly policy: string;
    readonly says?: string;
    readonly expected?: Expected;
    readonly goals?: GoalSet;
    readonly goal?: string;
  }[];
}

const measures = peers.measures as unknown as readonly MeasureVector[];
const sets = peers.sets as unknown as readonly SetVector[];
const rows = edges.rows as unknown as readonly Row[];
const day = '2026-05-15';

const policyOf = (id: string): Policy => {
  const found = Object.values(policies).find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
};

/** Half away from zero, a half being one within the engine's epsilon. */
const rounded = (value: number, decimals: number): number => {
  const scaled = Math.abs(value) * 10 ** decimals;
  const size = Math.floor(scaled + 0.5 + 1e-9 * Math.max(1, scaled)) / 10 ** decimals;
  return value < 0 ? -size : size;
};

const expectPercent = (fraction: number, { percent, decimals }: Expected): void => {
  if (percent === undefined) return;
  const shown = decimals === undefined ? fraction * 100 : rounded(fraction * 100, decimals);
  expect(Math.abs(shown - percent)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(percent)));
};

/** What is left on the way is the rate for one day, and nothing beyond the target. */
const remainingOf = (measure: Measure, facts: readonly ProgressFact[] | null): number => {
  if (measure.kind !== 'change' || measure.from === undefined || measure.to === undefined) return Number.NaN;
  const last = facts?.at(-1);
  const value = last !== undefined && 'value' in last ? last.value : measure.from;
  const rate = requiredRate({ value, target: measure.to, asOf: day, until: '2026-05-16' }) ?? Number.NaN;
  return Math.max(0, rate * Math.sign(measure.to - measure.from));
};

const expectMeasure = (
  policy: Policy,
  measure: Measure,
  facts: readonly ProgressFact[] | null,
  expected: Expected,
): void => {
  const actual = progressOf(measure, facts, { policy: underPolicy(policy) });
  if (expected.reason !== undefined) {
    expect(actual.scored ? actual.raw : actual.reason).toBe(expected.reason);
    return;
  }
  if (!actual.scored) throw new Error(`unscored: ${actual.reason}`);
  expect(Number.isFinite(actual.value) && !Object.is(actual.value, -0)).toBe(true);
  expectPercent(actual.value, expected);
  const wordIn = (scheme: Policy['grades']['schemes']['learning']): string =>
    gradeOf(scheme, Math.min(1, Math.max(0, actual.value)), actual.raw).word;
  if (expected.grade !== undefined) expect(wordIn(policy.grades.schemes.aspirational)).toBe(expected.grade);
  for (const [scheme, word] of Object.entries(expected.grades ?? {}))
    expect(wordIn(gradeSchemes[scheme as keyof typeof gradeSchemes])).toBe(word);
  if (expected.remaining !== undefined) expect(remainingOf(measure, facts)).toBe(expected.remaining);
  const ends = [0, 0.3, 0.7, 1];
  for (const [zone, fill] of (expected.fills ?? []).entries()) {
    const of = progressOf({ from: ends[zone] ?? 0, to: ends[zone + 1] ?? 1 }, actual.value);
    expectPercent(of.scored ? of.value : Number.NaN, { percent: fill });
  }
};

const expectGoal = (score: GoalScore | undefined, expected: Expected): void => {
  if (score === undefined) throw new Error('no such goal');
  if (expected.status !== undefined) expect(score.status).toBe(expected.status);
  if (expected.flags !== undefined) expect(score.flags).toEqual(expected.flags);
  if (expected.reason !== undefined) {
    expect(score.scored ? score.attainment : score.reason).toBe(expected.reason);
    return;
  }
  if (!score.scored) throw new Error(`unscored: ${score.reason}`);
  expectPercent(score.attainment, expected);
  if (expected.grade !== undefined) expect(score.grade.word).toBe(expected.grade);
  if (expected.expectation !== undefined) expect(score.expectation).toBe(expected.expectation);
  if (expected.plan !== undefined)
    expectPercent(score.pace?.expected ?? Number.NaN, { percent: expected.plan });
};

describe('measures', () => {
  it.each(measures.map((each) => [each.id, each] as const))(
    '%s',
    (_, { policy, measure, facts, expected }) => {
      expectMeasure(policyOf(policy), measure, facts, expected);
    },
  );
});

describe('goal sets', () => {
  it.each(sets.map((each) => [each.id, each] as const))('%s', (_, { policy, goals, answers }) => {
    for (const { asOf, expected } of answers) {
      const book = scoreGoals(goals, { asOf, policy: policyOf(policy) });
      for (const [goal, fields] of Object.entries(expected)) expectGoal(book.get(goal), fields);
    }
  });
});

describe('marks of zones', () => {
  it.each(peers.marks.map((each) => [each.id, each] as const))('%s', (_, { given, expected }) => {
    expect(zonesFrom(given as KnownMarks)).toMatchObject(expected);
  });
});

describe('the same edge, eleven answers', () => {
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.expected === undefined ? [] : [[`${row.id}: ${cell.policy}`, row, cell.expected, cell] as const],
    ),
  );
  it.each(cells)('%s', (_, row, expected, cell) => {
    const policy = policyOf(cell.policy);
    const goals = cell.goals ?? row.goals;
    if (row.measure !== undefined) expectMeasure(policy, row.measure, row.facts ?? null, expected);
    else if (goals !== undefined)
      expectGoal(scoreGoals(goals, { asOf: day, policy }).get(cell.goal ?? 'o'), expected);
    else throw new Error('nothing to compare');
  });
});

describe('the files themselves', () => {
  it('hold every published number, or say why not', () => {
    const all = [...measures, ...sets, ...peers.marks];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const met = new Set(all.flatMap(({ vector }) => vector ?? []));
    expect([met.size, peers.leftOut.length]).toEqual([61, 10]);
    expect(peers.leftOut.filter(({ vector }) => met.has(vector))).toEqual([]);
    expect([measures.length, sets.length, peers.marks.length]).toEqual([50, 96, 7]);
    expect(rows).toHaveLength(17);
    const cells = rows.flatMap((row) => row.cells);
    expect([cells.length, cells.filter(({ expected }) => expected !== undefined).length]).toEqual([153, 111]);
  });

  it('have a number for every policy', () => {
    const used = new Set(
      [...measures, ...sets, ...rows.flatMap(({ cells }) => cells)].map(({ policy }) => policy),
    );
    expect(Object.values(policies).map(({ id }) => id)).toEqual(expect.arrayContaining([...used]));
    expect(
      Object.values(policies)
        .map(({ id }) => id)
        .filter((id) => !used.has(id)),
    ).toEqual([]);
  });
});
