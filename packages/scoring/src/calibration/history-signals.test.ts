import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scored } from '../../test/scored-quarters.ts';
import { historySignals } from './history-signals.ts';
import { signalLimits } from './integrity-signal.ts';
import { integritySignals } from './integrity-signals.ts';
import type { IntegrityOptions } from './integrity-signals.ts';

const ofUnit = (goals: GoalSet) => {
  const { signals, unasked } = integritySignals(goals, { asOf: '2026-07-01' });
  return {
    signals: signals.filter(({ unit }) => unit === 'sales').map(({ signal }) => signal),
    unasked: unasked.filter(({ unit }) => unit === 'sales').map(({ signal }) => signal),
  };
};

describe('signals over cycles', () => {
  it('S1: near the whole every time', () => {
    const { signals } = integritySignals(scored([1, 1, 0.98, 1]), { asOf: '2026-07-01' });
    expect(signals.filter(({ unit }) => unit !== undefined)).toEqual([
      { signal: 'always-high', unit: 'sales', evidence: { means: [1, 1, 0.98, 1], mean: 0.995, cycles: 4 } },
      { signal: 'no-spread', unit: 'sales', evidence: { means: [1, 1, 0.98, 1], mean: 0.995, cycles: 4 } },
    ]);
  });

  it('S2: healthy', () => {
    expect(ofUnit(scored([0.72, 0.65, 0.8, 0.55]))).toEqual({ signals: [], unasked: [] });
  });

  it('S3: two cycles are too few', () => {
    expect(ofUnit(scored([1, 1]))).toEqual({
      signals: [],
      unasked: ['always-high', 'no-spread', 'always-low'],
    });
  });

  it('S4: promises are meant to be kept', () => {
    expect(integritySignals(scored([1, 1, 1, 1], 'committed'), { asOf: '2026-07-01' }).signals).toEqual([]);
  });

  it('three of four are enough, and low ones may not be realistic (S1-39)', () => {
    expect(ofUnit(scored([0.95, 0.5, 0.95, 0.95])).signals).toEqual(['always-high']);
    expect(ofUnit(scored([0.949, 0.5, 0.95, 0.95])).signals).toEqual([]);
    expect(ofUnit(scored([0.4, 0.9, 0.1, 0.3])).signals).toEqual(['always-low']);
    expect(ofUnit(scored([0.97, 1, 1, 1])).signals).toEqual(['always-high']);
  });

  it('looks back from the cycle asked for, and not at what is not over', () => {
    const goals = scored([1, 1, 1, 0.3]);
    const at = (options: IntegrityOptions) =>
      integritySignals(goals, options).signals.flatMap(({ signal, unit }) =>
        unit === undefined ? [] : signal,
      );
    expect(at({ asOf: '2026-07-01', cycle: 'c2' })).toEqual(['always-high']);
    expect(at({ asOf: '2026-07-01', cycle: 'c1' })).toEqual([]);
    expect(at({ asOf: '2026-03-30' })).toEqual([]);
    expect(at({ asOf: '2026-07-01', cycle: 'gone' })).toEqual([]);
  });

  it('asks more for fewer signals: higher limits never add one', () => {
    // Mostly high: a history without a signal tells nothing about limits.
    const means = fc.array(
      fc
        .oneof({ weight: 9, arbitrary: fc.integer({ min: 70, max: 100 }) }, fc.nat(100))
        .map((each) => each / 100),
      { maxLength: 6 },
    );
    const limits = fc.tuple(fc.integer({ min: 50, max: 99 }), fc.integer({ min: 1, max: 40 }));
    const fewer = (of: typeof historySignals): boolean =>
      !fc.check(
        fc.property(means, limits, (list, [high, more]) => {
          const count = (limit: number): number =>
            of(list, { ...signalLimits, high: limit / 100 }).signals.filter(
              ({ signal }) => signal === 'always-high',
            ).length;
          return count(high + more) <= count(high);
        }),
        { numRuns: 300 },
      ).failed;
    expect([
      fewer(historySignals),
      fewer((list, limits) => historySignals(list, { ...limits, high: 1.5 - limits.high })),
    ]).toEqual([true, false]);
  });
});
