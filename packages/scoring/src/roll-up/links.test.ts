import { describe, expect, it } from 'vitest';
import type { GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { scoreGoals } from '../score/score-goals.ts';
import type { SmallKeyResult } from '../../test/small-goals.ts';
import { smallGoals } from '../../test/small-goals.ts';

const asOf = '2026-05-15';
const attainment = (goals: GoalSet, id = 'top'): number | string => {
  const score = scoreGoals(goals, { asOf }).get(id);
  return score === undefined ? 'absent' : score.scored ? score.attainment : score.reason;
};
const flagsOf = (goals: GoalSet, id = 'top'): readonly string[] =>
  scoreGoals(goals, { asOf }).get(id)?.flags ?? [];

describe('drivers', () => {
  const child = { supports: [{ goal: 'top' }], keyResults: { kc: 0.2 } };
  const own = { kt: { at: 1 } } as const;

  it('takes own key results, else children, and stays with them when data is missing', () => {
    expect(attainment(smallGoals({ top: { keyResults: own }, child }))).toBe(1);
    expect(attainment(smallGoals({ top: {}, child }))).toBe(0.2);
    expect(attainment(smallGoals({ top: { keyResults: { kt: {} } }, child }))).toBe('no-data');
    expect(
      attainment(smallGoals({ top: { keyResults: { kt: { at: 1, state: 'cancelled' } } }, child })),
    ).toBe(0.2);
  });

  it('does as it is told', () => {
    const by = (driver: 'own' | 'children' | 'both' | 'none'): unknown =>
      attainment(smallGoals({ top: { driver, keyResults: own }, child }));
    expect([by('own'), by('children'), by('both'), by('none')]).toEqual([1, 0.2, 0.6, 'excluded']);
    expect(attainment(smallGoals({ top: { driver: 'both', keyResults: { kt: {} } }, child }))).toBe(0.2);
  });

  it('never lets a child into a measured key result', () => {
    const goals = smallGoals({
      top: { keyResults: { kt: 0.5 } },
      child: { supports: [{ goal: 'kt' }], keyResults: { kc: 1 } },
    });
    expect([attainment(goals), attainment(goals, 'kt')]).toEqual([0.5, 0.5]);
  });

  it('scores KRAs from their KPIs and feeds neither into objectives', () => {
    const measure = { kind: 'change', from: 0, to: 1 } as const;
    const goals = smallGoals(
      { top: {} },
      {
        kras: [{ id: 'hiring', title: 'Hiring', supports: [{ goal: 'top' }] }],
        kpis: [
          { id: 'speed', kra: 'hiring', title: 'Speed', measure, weight: 3, supports: [{ goal: 'top' }] },
          { id: 'cost', kra: 'hiring', title: 'Cost', measure, weight: 1 },
        ],
        initiatives: [{ id: 'fair', title: 'Job fair', supports: [{ goal: 'top' }] }],
        checkIns: [
          { key: 'a', goal: 'speed', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 1 },
          { key: 'b', goal: 'cost', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 0 },
        ],
      },
    );
    expect([attainment(goals, 'hiring'), attainment(goals), attainment(goals, 'fair')]).toEqual([
      0.75,
      'no-data',
      'excluded',
    ]);
  });
});

describe('shares', () => {
  const leaf = (
    at: number,
    supports: readonly { goal: string; share?: number; weight?: number }[],
  ): object => ({ supports, keyResults: { [`k${at}`]: at } });

  it('absent shares split the remainder, and weigh the child at each parent', () => {
    const goals = smallGoals({
      top: {},
      side: {},
      third: {},
      one: leaf(1, [{ goal: 'top', share: 0.5 }, { goal: 'side' }, { goal: 'third' }]),
      two: leaf(0, [{ goal: 'top' }]),
      three: leaf(0.5, [{ goal: 'side' }]),
    });
    expect(attainment(goals)).toBe(0.333333333333);
    expect(attainment(goals, 'side')).toBe(0.6);
    expect(attainment(goals, 'third')).toBe(1);
  });

  it('exactly a third is exactly a third', () => {
    const thirds = [{ goal: 'top' }, { goal: 'b' }, { goal: 'c' }];
    const goals = smallGoals({
      top: {},
      b: {},
      c: {},
      one: leaf(1, thirds),
      two: leaf(0.1, thirds),
      three: leaf(0.2, thirds),
    });
    expect(attainment(goals)).toBe(0.433333333333);
  });

  it('uneven weights and shares take the slow path and give the same as fractions', () => {
    const goals = smallGoals({
      top: {},
      b: {},
      c: {},
      one: leaf(1, [{ goal: 'top', share: 0.333333, weight: 9999.99 }, { goal: 'b' }]),
      two: leaf(0.5, [{ goal: 'top', share: 0.142857, weight: 777.77 }, { goal: 'b' }, { goal: 'c' }]),
      three: leaf(0.25, [{ goal: 'top', weight: 5000 }, { goal: 'c' }, { goal: 'b' }]),
    });
    const [a, b, c] = [3n * 999999n * 333333n, 3n * 77777n * 142857n, 500000n * 1000000n];
    const [top, bottom] = [10n ** 12n * (4n * a + 2n * b + c), 4n * (a + b + c)];
    expect(attainment(goals)).toBe(Number((2n * top + bottom) / (2n * bottom)) / 1e12);
  });

  it('a share out of range is read as absent, and flagged at the parent', () => {
    const goals = smallGoals({
      top: {},
      one: leaf(1, [{ goal: 'top', share: 1.5 }]),
      two: leaf(0, [{ goal: 'top' }]),
    });
    expect(attainment(goals)).toBe(0.5);
    expect(flagsOf(goals)).toEqual(['weight-out-of-range']);
  });
});

describe('loops', () => {
  it('leaves links of a circle out, marks its goals, and keeps their other parts', () => {
    const goals = smallGoals({
      top: { driver: 'both', supports: [{ goal: 'one' }], keyResults: { kt: 1 } },
      one: { driver: 'both', supports: [{ goal: 'top' }], keyResults: { k1: 0 } },
      two: { supports: [{ goal: 'top' }], keyResults: { k2: 0.5 } },
    });
    expect([attainment(goals), attainment(goals, 'one')]).toEqual([0.75, 0]);
    expect([flagsOf(goals), flagsOf(goals, 'two')]).toEqual([['in-loop'], []]);
  });

  it('a goal that supports itself is no different', () => {
    expect(
      attainment(
        smallGoals({ top: { driver: 'both', supports: [{ goal: 'top' }], keyResults: { k: 0.4 } } }),
      ),
    ).toBe(0.4);
  });
});

describe('shapes', () => {
  const scored = (goals: GoalSet): number =>
    [...scoreGoals(goals, { asOf })].filter((score) => score.scored).length;

  it('a star of 50,000 children, in both orders the same', () => {
    const keyResults: { [id: string]: SmallKeyResult } = {};
    for (let number = 0; number < 50_000; number++)
      keyResults[`k${number}`] = { at: (number % 7) / 7, weight: 1 + (number % 300) / 100 };
    const goals = smallGoals({ top: { keyResults } });
    const reversed: GoalSet = {
      ...goals,
      keyResults: [...(goals.keyResults ?? [])].reverse(),
      checkIns: [...(goals.checkIns ?? [])].reverse(),
    };
    expect(attainment(goals)).toBe(attainment(reversed));
    expect(attainment(goals)).toBeCloseTo(3 / 7, 3);
  });

  it('a chain 100,000 deep, a ladder of 5,000 diamonds, a loop of 20,000', () => {
    expect(
      scored(
        generateGoalSet({
          objectives: 100_000,
          keyResultsPerObjective: 0,
          checkInsPerKeyResult: 0,
          shape: 'chain',
        }),
      ),
    ).toBe(0);
    expect(
      scored(
        generateGoalSet({
          objectives: 15_001,
          keyResultsPerObjective: 1,
          checkInsPerKeyResult: 1,
          shape: 'diamonds',
        }),
      ),
    ).toBeGreaterThan(15_000);
    const chain = generateGoalSet({
      objectives: 20_000,
      keyResultsPerObjective: 1,
      checkInsPerKeyResult: 1,
      shape: 'chain',
    });
    const [first, ...rest] = chain.objectives ?? [];
    if (first === undefined) throw new Error('the chain has objectives');
    expect(
      scored({ ...chain, objectives: [{ ...first, supports: [{ goal: rest.at(-1)?.id ?? '' }] }, ...rest] }),
    ).toBeGreaterThan(19_000);
  }, 60_000);

  it('a value comes up a chain of 100,000 unchanged', () => {
    const objectives: { [id: string]: object } = { o0: {} };
    for (let number = 1; number < 100_000; number++)
      objectives[`o${number}`] = { supports: [{ goal: `o${number - 1}` }] };
    const goals = smallGoals({
      ...objectives,
      last: { supports: [{ goal: 'o99999' }], keyResults: { k: 0.123456789012 } },
    });
    expect(attainment(goals, 'o0')).toBe(0.123456789012);
  }, 60_000);
});
