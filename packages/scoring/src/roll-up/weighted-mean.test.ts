import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet, randomStream } from '@throughline/core/test-kit';
import { numbersBetween } from '../../test/numbers-between.ts';
import { scoreGoals } from '../score/score-goals.ts';
import { definePolicy } from '../policy/define-policy.ts';
import { smallGoals } from '../../test/small-goals.ts';

const asOf = '2026-05-15';
const attainment = (goals: GoalSet, id = 'top'): number | string => {
  const score = scoreGoals(goals, { asOf }).get(id);
  return score === undefined ? 'absent' : score.scored ? score.attainment : score.reason;
};
const flagsOf = (goals: GoalSet, id = 'top'): readonly string[] =>
  scoreGoals(goals, { asOf }).get(id)?.flags ?? [];
/** One objective over key results given as value and weight. */
const over = (...parts: readonly (readonly [at: number | undefined, weight?: number])[]): GoalSet =>
  smallGoals({
    top: {
      keyResults: Object.fromEntries(
        parts.map(([at, weight], number) => [
          `k${number}`,
          { ...(at === undefined ? {} : { at }), ...(weight === undefined ? {} : { weight }) },
        ]),
      ),
    },
  });

describe('weighted mean', () => {
  it('follows the weights, whatever they add up to', () => {
    expect(attainment(over([1, 50], [0.5, 30], [0.2, 20]))).toBe(0.69);
    expect(attainment(over([1], [0.5], [0.2]))).toBe(0.566666666667);
    expect(attainment(over([1, 30], [0.5, 30], [0.2, 30]))).toBe(0.566666666667);
    expect(attainment(over([4 / 5, 40], [3 / 5, 40], [1, 40]))).toBe(0.8);
  });

  it('averages 0.7, 0.7 and 0.7 to 0.7, and does not depend on the order of 0.6, 0.7 and 0.8', () => {
    expect(attainment(over([0.7], [0.7], [0.7]))).toBe(0.7);
    expect([attainment(over([0.6], [0.7], [0.8])), attainment(over([0.8], [0.7], [0.6]))]).toEqual([
      0.7, 0.7,
    ]);
  });

  it('renormalises what has no data, and says so', () => {
    expect(attainment(over([1, 50], [0.5, 30], [undefined, 20]))).toBe(0.8125);
    expect(flagsOf(over([1, 50], [undefined, 20]))).toEqual(['missing-children']);
    const zero = definePolicy({ id: 'strict', rollUp: { missingData: 'zero' } });
    const book = scoreGoals(over([1, 50], [0.5, 30], [undefined, 20]), { asOf, policy: zero });
    const top = book.get('top');
    expect(top?.scored && top.attainment).toBe(0.65);
    expect(book.get('k2')?.scored).toBe(false);
  });

  it('takes a missing weight as the mean of the given ones, exactly', () => {
    expect(attainment(over([1, 50], [0.5, 30], [0.2]))).toBe(
      Number(((50 + 15 + 40 * 0.2) / 120).toFixed(12)),
    );
    expect(attainment(over([0.9, 1], [0.3, 2], [0.1], [0.6]))).toBe(
      Number(((0.9 + 0.6 + 1.5 * 0.7) / 6).toFixed(12)),
    );
    expect(flagsOf(over([1, 50], [0.5]))).toEqual(['missing-weight']);
    expect(flagsOf(over([1], [0.5]))).toEqual([]);
  });

  it('reads a weight out of range as absent, and says so', () => {
    expect(attainment(over([1, 50], [0.5, -1]))).toBe(0.75);
    expect(flagsOf(over([1, 50], [0.5, 20_000]))).toEqual(['missing-weight', 'weight-out-of-range']);
  });

  it('has no score where every weight is 0, or nothing has data', () => {
    expect(attainment(over([1, 0], [0.5, 0]))).toBe('no-weight');
    expect(attainment(over([1, 0], [0.5]))).toBe('no-weight');
    expect(attainment(over([undefined], [undefined]))).toBe('no-data');
    expect(attainment(smallGoals({ top: {} }))).toBe('no-data');
  });
});

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const weight = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100);
const weighted = fc.array(fc.tuple(share, weight), { minLength: 1, maxLength: 8 });

describe('laws of the roll-up', () => {
  it('law 25, 30: a mean lies between its parts, and equal parts give themselves', () => {
    fc.assert(
      fc.property(weighted, share, (parts, same) => {
        const mean = Number(attainment(over(...parts)));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...parts.map(([at]) => at)));
        expect(mean).toBeLessThanOrEqual(Math.max(...parts.map(([at]) => at)));
        expect(attainment(over(...parts.map(([, own]) => [same, own] as const)))).toBe(same);
      }),
    );
  });

  it('law 26: the order of children changes no bit', () => {
    const uneven = fc.array(
      fc.tuple(numbersBetween(0, 1), fc.option(numbersBetween(0, 10_000), { nil: undefined })),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(uneven, fc.integer(), (parts, seed) => {
        const random = randomStream(seed);
        const shuffled = [...parts]
          .map((part) => [random.below(1_000_000), part] as const)
          .sort(([a], [b]) => a - b)
          .map(([, part]) => part);
        const of = (some: typeof parts): unknown =>
          attainment(
            over(...some.map(([at, own]) => (own === undefined ? ([at] as const) : ([at, own] as const)))),
          );
        expect(of(shuffled)).toBe(of(parts));
      }),
    );
  });

  it('law 27: a child of weight 0 changes nothing', () => {
    fc.assert(
      fc.property(weighted, share, (parts, at) => {
        expect(attainment(over(...parts, [at, 0]))).toBe(attainment(over(...parts)));
      }),
    );
  });

  it('law 28: all weights times the same changes nothing', () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 2, max: 100 }), (parts, factor) => {
        expect(attainment(over(...parts.map(([at, own]) => [at, own * factor] as const)))).toBe(
          attainment(over(...parts)),
        );
      }),
    );
  });

  it('law 29: a child split in two changes nothing', () => {
    fc.assert(
      fc.property(
        weighted,
        share,
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 4000 }),
        (parts, at, one, other) => {
          expect(attainment(over(...parts, [at, one / 100], [at, other / 100]))).toBe(
            attainment(over(...parts, [at, (one + other) / 100])),
          );
        },
      ),
    );
  });

  it('law 31: raising a child never lowers the mean, and raises it where it counts', () => {
    fc.assert(
      fc.property(weighted, fc.nat(7), (parts, which) => {
        const at = which % parts.length;
        const raised = parts.map(
          ([value, own], number) => [number === at ? Math.min(1, value + 0.1) : value, own] as const,
        );
        const [before, after] = [Number(attainment(over(...parts))), Number(attainment(over(...raised)))];
        expect(after).toBeGreaterThanOrEqual(before);
        if ((raised[at]?.[0] ?? 0) > (parts[at]?.[0] ?? 0)) expect(after).toBeGreaterThan(before);
      }),
    );
  });

  it('law 33: excluded is removed', () => {
    fc.assert(
      fc.property(
        weighted,
        share,
        fc.constantFrom('draft', 'feasible', 'signed-off', 'postponed', 'cancelled', 'archived'),
        (parts, at, state) => {
          const goals = over(...parts, [at, 5]);
          const excluded: GoalSet = {
            ...goals,
            keyResults: (goals.keyResults ?? []).map((each) =>
              each.id === `k${parts.length}` ? { ...each, state } : each,
            ),
          };
          expect(attainment(excluded)).toBe(attainment(over(...parts)));
          expect(attainment(excluded, `k${parts.length}`)).toBe('excluded');
        },
      ),
    );
  });

  it('law 36: a total counts each objective once, however many parents it has', () => {
    const supports = [{ goal: 'a' }, { goal: 'b' }];
    const goals = smallGoals({
      a: { keyResults: { ka: 1 } },
      b: { keyResults: { kb: 1 } },
      c: { supports, keyResults: { kc: 0 } },
    });
    expect(scoreGoals(goals, { asOf }).total()).toEqual({
      scored: true,
      attainment: 0.666666666667,
      counted: 3,
      missing: 0,
    });
  });

  it('law 38: another value of one key result changes only what it feeds', () => {
    const goals = generateGoalSet({
      seed: 5,
      objectives: 25,
      keyResultsPerObjective: 2,
      shape: 'several-parents',
    });
    const [first] = goals.keyResults ?? [];
    const edited: GoalSet = {
      ...goals,
      checkIns: (goals.checkIns ?? []).filter((fact) => fact.goal !== first?.id),
    };
    const [before, after] = [scoreGoals(goals, { asOf }), scoreGoals(edited, { asOf })];
    const above = new Set([first?.id, first?.objective]);
    for (const id of above) {
      for (const support of goals.objectives?.find((each) => each.id === id)?.supports ?? []) {
        above.add(goals.keyResults?.find((each) => each.id === support.goal)?.objective ?? support.goal);
      }
    }
    for (const score of before) if (!above.has(score.goal)) expect(after.get(score.goal)).toEqual(score);
    expect(after.get(first?.id ?? '')).not.toEqual(before.get(first?.id ?? ''));
  });
});
