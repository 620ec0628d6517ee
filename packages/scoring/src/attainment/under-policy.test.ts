import { expect, it } from 'vitest';
import { definePolicy, progressOf, underPolicy } from '@throughline/scoring';
import type { PolicyOverrides, ProgressFact } from '@throughline/scoring';
import type { Measure } from '@throughline/core';
const raw = (
  measures: PolicyOverrides['measures'] & object,
  measure: Measure,
  facts: number | readonly ProgressFact[] | null,
) => {
  const a = progressOf(measure, facts, { policy: underPolicy(definePolicy({ id: 'x', measures })) });
  return a.scored ? a.raw : a.reason;
};
it('sanity', () => {
  const ch = (from: number, to: number) => ({ kind: 'change', from, to }) as const;
  expect(raw({ basis: 'ratio-to-target' }, ch(42, 55), 48.5)).toBeCloseTo(0.881818, 6);
  expect(raw({ basis: 'ratio-to-target' }, ch(-20, -5), -10)).toBe('degenerate-target');
  expect(raw({ basis: 'ratio-to-target', ratioBelowZero: 'divided' }, ch(-20, -5), -10)).toBe(2);
  expect(raw({ basis: 'geometric' }, ch(100, 400), 200)).toBe(0.5);
  expect(raw({ basis: 'geometric' }, ch(100, 400), 0)).toBe('non-finite');
  expect(raw({ zeroRange: { at: 'whole', beyond: 'whole', short: 'zero' } }, ch(5, 5), 4)).toBe(0);
  expect(raw({ zeroRange: { at: 'whole', beyond: 'whole', short: 'zero' } }, ch(5, 5), null)).toBe('no-data');
  expect(raw({ boundary: 'exclusive' }, { kind: 'threshold', comparator: '<=', limit: 25 }, 25)).toBe(0);
  expect(
    raw(
      { thresholds: { read: 'mean-to-limit' } },
      { kind: 'threshold', comparator: '>=', limit: 4 },
      [4, 3, 5, 2].map((value) => ({ value })),
    ),
  ).toBe(0.875);
  expect(raw({ noData: 'start', basis: 'ratio-to-target' }, ch(40, 60), null)).toBeCloseTo(2 / 3);
  expect(raw({ noData: 'zero' }, { kind: 'binary' }, null)).toBe(0);
  expect(
    raw({ ratios: 'mean' }, { kind: 'pooled', of: ch(0, 1) }, [
      { numerator: 30, denominator: 100 },
      { numerator: 1, denominator: 2 },
    ]),
  ).toBe(0.4);
});
