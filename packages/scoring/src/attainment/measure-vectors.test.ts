import { describe, expect, it } from 'vitest';
import type { Measure } from '@throughline/core';
import type { ProgressFact } from './progress-fact.ts';
import { progressOf } from './progress-of.ts';

const raw = (measure: Measure, facts: number | readonly ProgressFact[]): number | string => {
  const answer = progressOf(measure, facts);
  return answer.scored ? answer.raw : answer.reason;
};
const change = (from: number, to: number, value: number): number | string =>
  raw({ kind: 'change', from, to }, value);
const percent = { kind: 'percent' } as const;

describe('vectors of the measure kinds', () => {
  it('M1, M2, M3: a change, rising and falling, wrong way and beyond', () => {
    expect([change(8, 10, 9), change(24, 30, 28.5), change(42, 55, 42)]).toEqual([0.5, 0.75, 0]);
    expect(change(42, 55, 39)).toBeCloseTo(-0.230769, 6);
    expect(change(42, 55, 58)).toBeCloseTo(1.230769, 6);
    expect(change(21, 10, 15)).toBeCloseTo(0.545455, 6);
    expect([change(100, 60, 80), change(100, 60, 70), change(100, 60, 50)]).toEqual([0.5, 0.75, 1.25]);
  });

  it('M4: counts from the baseline, not from 0', () => {
    expect(change(42, 55, 48.5)).toBe(0.5);
  });

  it('M5: a limit, inclusive and exclusive, and with a tolerance', () => {
    const below = (comparator: '<=' | '<', value: number, tolerance?: number): number | string =>
      raw(
        { kind: 'threshold', comparator, limit: 25, ...(tolerance === undefined ? {} : { tolerance }) },
        value,
      );
    expect([below('<=', 24.9), below('<=', 25), below('<', 25), below('<=', 26, 5)]).toEqual([1, 1, 0, 0.8]);
    expect(raw({ kind: 'threshold', comparator: '>=', limit: 0.3 }, 0.1 + 0.2)).toBe(1);
    expect(raw({ kind: 'threshold', comparator: '>', limit: 0.3 }, 0.1 + 0.2)).toBe(0);
  });

  it('M6, M7: several periods by share of successes, mean against target, sum against sum', () => {
    const weeks = [4, 3, 5, 2].map((value) => ({ value }));
    expect(raw({ kind: 'threshold', comparator: '>=', limit: 4, fold: 'share-of-periods' }, weeks)).toBe(0.5);
    expect(raw({ kind: 'change', from: 0, to: 4, fold: 'mean' }, weeks)).toBe(0.875);
    expect(raw({ kind: 'change', from: 0, to: 16, fold: 'sum' }, weeks)).toBe(0.875);
    expect(raw({ kind: 'change', from: 0, to: 7, fold: 'median' }, weeks)).toBe(0.5);
    const checks = Array.from({ length: 12 }, (_, at) => ({ value: at < 10 ? 99 : 10 }));
    expect(
      raw({ kind: 'threshold', comparator: '>=', limit: 98, fold: 'share-of-periods' }, checks),
    ).toBeCloseTo(0.833333, 6);
  });

  it('M8: a range with a tolerance', () => {
    const range = (value: number): number | string =>
      raw({ kind: 'range', low: 4.2, high: 5, tolerance: 0.5 }, value);
    const expected = [1, 1, 0.6, 0, 0.5, 0];
    [4.6, 4.2, 4, 3.7, 5.25, 6].forEach((value, at) => {
      expect(range(value)).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    });
    expect(raw({ kind: 'range', low: 1, high: 2 }, 2.01)).toBe(0);
  });

  it('M9: an exact value', () => {
    const expected = [0.2, 0.4, 1, 0.8, 0.6, 0, 0];
    [1, 2, 5, 6, 7, 10, 11].forEach((value, at) => {
      expect(raw({ kind: 'exact', from: 0, to: 5 }, value)).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    });
  });

  it('M10: milestones by weight, without weights, and in order', () => {
    const steps = (
      weights: readonly (number | undefined)[],
    ): readonly { id: string; title: string; weight?: number }[] =>
      weights.map((weight, at) => ({
        id: `m${at + 1}`,
        title: 'step',
        ...(weight === undefined ? {} : { weight }),
      }));
    const done = (...ids: string[]): ProgressFact[] => ids.map((milestone) => ({ done: true, milestone }));
    const weighted = steps([0.2, 0.3, 0.2, 0.2, 0.1]);
    expect(raw({ kind: 'milestones', milestones: weighted }, done('m1', 'm2', 'm3'))).toBe(0.7);
    expect(
      raw(
        { kind: 'milestones', milestones: steps([undefined, undefined, undefined, undefined, undefined]) },
        done('m1', 'm2', 'm3'),
      ),
    ).toBe(0.6);
    expect(raw({ kind: 'milestones', milestones: weighted, inOrder: true }, done('m1', 'm3'))).toBe(0.2);
    expect(raw({ kind: 'milestones', milestones: steps([1, 3, undefined]) }, done('m3'))).toBeCloseTo(
      2 / 6,
      12,
    );
    expect(
      raw({ kind: 'milestones', milestones: weighted }, [
        ...done('m1', 'm2'),
        { done: false, milestone: 'm2' },
      ]),
    ).toBe(0.2);
  });

  it('M11, M12: zones in straight lines and in steps, rising and falling', () => {
    const zones = (between: 'interpolate' | 'step', value: number): number | string =>
      raw({ kind: 'zones', start: 0, commit: 10, target: 15, stretch: 20, between }, value);
    const expected = [0, 0.15, 0.3, 0.46, 0.7, 0.88, 1, 1];
    [0, 5, 10, 12, 15, 18, 20, 25].forEach((value, at) => {
      expect(zones('interpolate', value)).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    });
    expect([zones('step', 5), zones('step', 12), zones('step', 18), zones('step', 20)]).toEqual([
      0, 0.3, 0.7, 1,
    ]);
    expect(raw({ kind: 'zones', start: 20, commit: 15, target: 10, stretch: 0 }, 10)).toBe(0.7);
    expect(
      raw({ kind: 'zones', start: 0, commit: 1.6, target: 3.74, stretch: 5.34, between: 'step' }, 1.6),
    ).toBe(0.3);
  });

  it('M13, M14: payout curves', () => {
    const three = {
      kind: 'payout',
      points: [
        { at: 80, pays: 0.5 },
        { at: 100, pays: 1 },
        { at: 120, pays: 2 },
      ],
    } as const;
    expect([79.99, 80, 90, 110, 120, 150].map((value) => raw(three, value))).toEqual([
      0, 0.5, 0.75, 1.5, 2, 2,
    ]);
    const points = [
      [620, 0.5],
      [1997, 1],
      [2400, 1.5],
      [3324, 2],
      [4000, 3],
    ].map(([at = 0, pays = 0]) => ({ at, pays }));
    expect(raw({ kind: 'payout', points }, 1313)).toBeCloseTo(0.751634, 6);
    const cost = {
      kind: 'payout',
      points: [
        { at: 120, pays: 0 },
        { at: 80, pays: 1 },
      ],
    } as const;
    expect([130, 100, 70].map((value) => raw(cost, value))).toEqual([0, 0.5, 1]);
  });

  it('M15, M16: pooled counts', () => {
    const plain: Measure = { kind: 'pooled', of: { kind: 'change', from: 0, to: 1 } };
    expect(
      raw(plain, [
        { numerator: 30, denominator: 100 },
        { numerator: 1, denominator: 2 },
      ]),
    ).toBeCloseTo(0.303922, 6);
    const rate: Measure = { kind: 'pooled', of: { kind: 'change', from: 24, to: 30, unit: percent } };
    expect(raw(rate, [{ numerator: 27, denominator: 100 }])).toBe(0.5);
    expect(raw(rate, [{ numerator: 0, denominator: 0 }])).toBe('zero-denominator');
    expect(raw({ ...rate, minimumSample: 50 }, [{ numerator: 1, denominator: 49 }])).toBe(
      'insufficient-sample',
    );
  });

  it('learning, baseline, ordinal, binary, relative', () => {
    const questions = [
      { id: 'q1', title: 'who' },
      { id: 'q2', title: 'why', weight: 3 },
    ];
    expect(raw({ kind: 'learning', questions }, [{ done: true, question: 'q2' }])).toBe(0.5);
    expect(raw({ kind: 'baseline' }, [{ value: 0 }])).toBe(1);
    expect(raw({ kind: 'baseline' }, [{ numerator: 0, denominator: 0 }])).toBe('no-data');
    const levels = [
      { id: 'pilot', title: 'Pilot', attainment: 0.4 },
      { id: 'all', title: 'All', attainment: 1 },
    ];
    expect(raw({ kind: 'ordinal', levels }, [{ level: 'pilot' }, { level: 'unknown' }])).toBe(0.4);
    expect([
      raw({ kind: 'binary' }, [{ done: true }]),
      raw({ kind: 'binary' }, [{ done: true }, { done: false }]),
    ]).toEqual([1, 0]);
    const relative = (
      as: 'percent' | 'delta' | 'multiple',
      direction: 'increase' | 'decrease',
      from: number,
      by: number,
      value: number,
    ): number | string => raw({ kind: 'relative', as, direction, from, by }, value);
    expect(relative('percent', 'increase', 200, 25, 225)).toBe(0.5);
    expect(relative('percent', 'decrease', 200, 25, 150)).toBe(1);
    expect(relative('percent', 'increase', -20, 50, -15)).toBe(0.5);
    expect(relative('delta', 'decrease', 10, 4, 9)).toBe(0.25);
    expect(relative('multiple', 'increase', 10, 2, 15)).toBe(0.5);
    expect(relative('multiple', 'decrease', 10, 2, 5)).toBe(1);
    expect(relative('multiple', 'increase', -10, 2, -5)).toBe('degenerate-target');
  });

  it('deltas move the value before, the first one the baseline', () => {
    expect(raw({ kind: 'change', from: 20, to: 30 }, [{ delta: 2 }, { delta: 3 }])).toBe(0.5);
    expect(raw({ kind: 'change', from: 20, to: 30 }, [{ value: 22 }, { delta: 3 }])).toBe(0.5);
    expect(raw({ kind: 'change', from: 0, to: 10, fold: 'sum' }, [{ value: 2 }, { delta: 3 }])).toBe(0.5);
  });
});
