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

describe('edges of normalisation', () => {
  it('targets across zero and below zero', () => {
    expect([change(-12, 4, -4), change(5, -5, 0), change(-10, 0, -2.5)]).toEqual([0.5, 0.5, 0.75]);
    expect(change(-20, -5, -10)).toBeCloseTo(0.666667, 6);
  });

  it('a target equal to its baseline is degenerate, with data and without', () => {
    expect([change(5, 5, 5), raw({ kind: 'change', from: 5, to: 5 }, [])]).toEqual([
      'degenerate-target',
      'degenerate-target',
    ]);
    expect(raw({ kind: 'range', low: 2, high: 1 }, 1)).toBe('degenerate-target');
    expect(raw({ kind: 'zones', start: 0, commit: 5, target: 4, stretch: 9 }, 1)).toBe('degenerate-target');
    expect([raw({ kind: 'payout', points: [] }, 1), raw({ kind: 'milestones', milestones: [] }, [])]).toEqual(
      ['degenerate-target', 'degenerate-target'],
    );
  });

  it('what is missing is named and never taken as 0', () => {
    const missing = (measure: Measure, facts: readonly ProgressFact[]): unknown => {
      const answer = progressOf(measure, facts);
      return [answer.scored || answer.reason, answer.trace[0]?.inputs['missing'], answer.trace[0]?.output];
    };
    expect(missing({ kind: 'change', to: 10 }, [{ value: 4 }])).toEqual(['no-data', 'from', null]);
    expect(missing({ kind: 'change', from: 10 }, [{ value: 4 }])).toEqual(['no-data', 'to', null]);
    expect(
      missing({ kind: 'relative', by: 5, as: 'percent', direction: 'increase' }, [{ value: 4 }]),
    ).toEqual(['no-data', 'from', null]);
    expect(missing({ kind: 'threshold', comparator: '>=' }, [{ value: 4 }])).toEqual([
      'no-data',
      'limit',
      null,
    ]);
    expect(missing({ kind: 'change', from: 0, to: 10 }, [])).toEqual(['no-data', 'value', null]);
    expect(missing({ kind: 'change', from: 0, to: 10 }, [{ done: true }])).toEqual([
      'no-data',
      'value',
      null,
    ]);
    expect(missing({ kind: 'binary' }, [{ value: 1 }])).toEqual(['no-data', 'done', null]);
    expect(
      missing({ kind: 'milestones', milestones: [{ id: 'a', title: 'A' }] }, [
        { done: true, milestone: 'b' },
      ]),
    ).toEqual(['no-data', 'done', null]);
    expect(
      missing({ kind: 'formula', expression: 'a', inputs: [], of: { kind: 'change', from: 0, to: 1 } }, []),
    ).toEqual(['expression-error', '@throughline/scoring/formula', null]);
  });

  it('numbers that are none are never coerced', () => {
    expect([
      change(0, 10, Number.NaN),
      change(0, 10, Number.POSITIVE_INFINITY),
      change(Number.NaN, 10, 5),
    ]).toEqual(['non-finite', 'non-finite', 'non-finite']);
    expect(raw({ kind: 'threshold', comparator: '>=', limit: Number.NaN }, 5)).toBe('non-finite');
    expect(raw({ kind: 'change', from: '0' as never, to: 10 }, 5)).toBe('no-data');
    expect(raw({ kind: 'change', from: 0, to: 10 }, [{ value: '5' as never }])).toBe('no-data');
    expect(
      raw({ kind: 'change', from: 0, to: 10, fold: 'mean' }, [{ value: 5 }, { value: Number.NaN }]),
    ).toBe('non-finite');
    expect(change(0, 1e-300, 1e300)).toBe('non-finite');
  });

  it('large numbers stay within the range of a double, and there is no -0', () => {
    expect(change(-1e308, 1e308, 0)).toBe(0.5);
    const zero = progressOf({ from: 5, to: -5 }, 5);
    expect(zero.scored && [Object.is(zero.value, 0), Object.is(zero.raw, 0), zero.direction]).toEqual([
      true,
      true,
      'decrease',
    ]);
  });

  it('directions', () => {
    const direction = (measure: Measure, facts: number | readonly ProgressFact[]): unknown => {
      const answer = progressOf(measure, facts);
      return answer.scored && answer.direction;
    };
    expect(direction({ kind: 'threshold', comparator: '<', limit: 3 }, 1)).toBe('decrease');
    expect(direction({ kind: 'relative', by: 5, as: 'percent', direction: 'decrease', from: 10 }, 1)).toBe(
      'decrease',
    );
    expect(direction({ kind: 'zones', start: 9, commit: 5, target: 4, stretch: 1 }, 3)).toBe('decrease');
    expect(
      direction(
        {
          kind: 'payout',
          points: [
            { at: 1, pays: 0 },
            { at: 2, pays: 1 },
          ],
        },
        3,
      ),
    ).toBe('increase');
    expect(
      direction({ kind: 'pooled', of: { kind: 'threshold', comparator: '>=', limit: 1 } }, [
        { numerator: 1, denominator: 1 },
      ]),
    ).toBe('increase');
    expect([
      direction({ kind: 'range', low: 1, high: 2 }, 1),
      direction({ kind: 'exact', from: 1, to: 2 }, 1),
      direction({ kind: 'binary' }, [{ done: true }]),
    ]).toEqual(['none', 'none', 'none']);
  });

  it('an unreadable measure and unreadable facts are an answer, too', () => {
    for (const measure of [
      null,
      undefined,
      7,
      {},
      { kind: 'milestones' },
      { kind: 'pooled' },
      { kind: 'constructor' },
      { kind: '__proto__' },
    ]) {
      for (const facts of [null, undefined, 5, [null], 'abc', {}]) {
        expect(progressOf(measure as never, facts as never).scored).toBe(false);
      }
    }
  });

  it('the trace has each step with what went in and what came out', () => {
    expect(
      progressOf({ kind: 'change', from: 20, to: 30, unit: percent }, [{ value: 22 }, { value: 35 }]),
    ).toEqual({
      scored: true,
      value: 1,
      raw: 1.5,
      direction: 'increase',
      trace: [
        {
          rule: 'measure/change',
          inputs: { kind: 'change', from: 20, to: 30, unit: '{"kind":"percent"}', facts: 2, value: 35 },
          output: 1.5,
        },
        { rule: 'clamp/display', inputs: { raw: 1.5 }, output: 1 },
      ],
    });
  });

  it('the trace of steps has the weights that were given, whatever the sum was made of', () => {
    const milestones = [
      { id: 'a', title: 'A', weight: 1 },
      { id: 'b', title: 'B', weight: 3 },
      { id: 'c', title: 'C' },
    ];
    const answer = progressOf({ kind: 'milestones', milestones }, [{ done: true, milestone: 'b' }]);
    expect(answer.trace[0]).toMatchObject({ inputs: { weight: 6, reached: 3 }, output: 0.5 });
  });
});
