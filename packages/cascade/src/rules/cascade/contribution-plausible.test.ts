import type { Benchmark, Expectation, GoalSet, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { contributionPlausible } from './contribution-plausible.ts';

const percent = { kind: 'percent' } as const;

/** A key result from 20 down to 10, with a goal below for each expectation. */
const story = (
  expectations: readonly (Expectation | undefined)[],
  measure: Measure = { kind: 'change', from: 20, to: 10, unit: percent },
  more = {},
): GoalSet =>
  acme({
    objectives: [objective('a'), objective('b')],
    keyResults: [
      keyResult('top', 'a', { measure }),
      ...expectations.map((expects, number) =>
        keyResult(`k${number}`, 'b', {
          supports: [expects === undefined ? { goal: 'top' } : { goal: 'top', expects }],
          ...more,
        }),
      ),
    ],
  });
const by = (size: number, measuredIn: Expectation['in'] = 'unit'): Expectation => ({
  by: size,
  in: measuredIn,
});
const low = (share: number, links: number) => ({ title: 'Raise top', percent: share, links });

/** A goal below that aims at a number, beside benchmarks of its metric. */
const against = (to: number, benchmarks: readonly Partial<Benchmark>[], from = 10, more = {}): GoalSet =>
  acme({
    objectives: [objective('a'), objective('b', { supports: [{ goal: 'a' }] })],
    keyResults: [
      keyResult('k', 'b', {
        metric: 'win-rate',
        measure: { kind: 'change', from, to, unit: percent },
        ...more,
      }),
    ],
    benchmarks: benchmarks.map((each, number) => ({
      id: `m${number}`,
      metric: 'win-rate',
      unit: percent,
      on: '2026-01-01',
      ...each,
    })),
  });
const easy = { title: 'Raise k', metric: 'win-rate' };

testRule(
  contributionPlausible,
  {
    valid: {
      'half of the way together': story([by(-3), by(-2, 'points')]),
      'the whole way by one': story([by(-50, 'percent')]),
      'one link that says nothing, so the sum is not known': story([by(-1), undefined]),
      'points of what is no percentage': story([by(-1), by(-1, 'points')], {
        kind: 'change',
        from: 20,
        to: 10,
        unit: { kind: 'score' },
      }),
      'a baseline that is not known': story([by(-1)], { kind: 'change', to: 10, unit: percent }),
      'a target that is the baseline': story([by(-1)], { kind: 'change', from: 20, to: 20, unit: percent }),
      'a threshold, which has no way': story([by(-1)], { kind: 'threshold', comparator: '<=', limit: 10 }),
      'a cancelled goal below': story([by(-1)], undefined, { state: 'cancelled' }),
      'no goals below': story([]),
      'a tenth, where that is enough': { goals: story([by(-1)]), options: { minWayShare: 0.1 } },
      'a target at the low end of what is usual': against(20, [{ low: 20, typical: 30 }]),
      'a target above the easier of two benchmarks': against(20, [{ low: 25 }, { typical: 18 }]),
      'a falling target at the high end': against(8, [{ high: 8, typical: 5 }]),
      'a benchmark of later': against(12, [{ low: 20, on: '2026-05-16' }]),
      'a benchmark in another unit': against(12, [{ low: 20, unit: { kind: 'ratio' } }]),
      'a benchmark of another metric': against(12, [{ low: 20, metric: 'nps' }]),
      'a benchmark with an open end': against(12, [{ high: 20 }]),
      'a key result that names no metric': against(12, [{ low: 20 }], 10, { metric: 'own' }),
    },
    invalid: {
      'just less than half of the way': {
        goals: story([by(-2.9), by(-2)]),
        data: [low(49, 2)],
        messageIds: ['low'],
      },
      'percent of the baseline': { goals: story([by(-20, 'percent')]), data: [low(40, 1)] },
      'a relative target': {
        goals: story([by(-1)], { kind: 'relative', by: 50, as: 'percent', direction: 'decrease', from: 20 }),
        data: [low(10, 1)],
      },
      'a pooled share': {
        goals: story([by(1, 'points')], {
          kind: 'pooled',
          of: { kind: 'change', from: 20, to: 30, unit: percent },
        }),
        data: [low(10, 1)],
      },
      'more than the whole way by one': {
        goals: story([by(-10.1)]),
        data: [{ title: 'Raise k0', parent: 'Raise top', expected: -10.1, percent: 101 }],
        messageIds: ['over'],
      },
      'a part of the way, where the house spreads it': {
        goals: story([by(-6)]),
        options: { maxLinkShare: 0.5 },
        data: [{ title: 'Raise k0', parent: 'Raise top', expected: -6, percent: 60 }],
      },
      'the wrong way': {
        goals: story([by(1), undefined]),
        data: [{ title: 'Raise k0', parent: 'Raise top', expected: 1, percent: -10 }],
        messageIds: ['against'],
      },
      'the wrong way, which makes it too little': {
        goals: story([by(5), by(-6)]),
        data: [low(10, 2), { title: 'Raise k0', parent: 'Raise top', expected: 5, percent: -50 }],
      },
      'a target below all benchmarks': {
        goals: against(17, [{ low: 25 }, { typical: 18 }]),
        data: [{ ...easy, target: 17, usual: 18 }],
        messageIds: ['benchmark'],
      },
      'a falling target above what is usual': {
        goals: against(9, [{ high: 8 }]),
        data: [{ ...easy, target: 9, usual: 8 }],
      },
      'a falling limit above what is usual': {
        goals: against(9, [{ typical: 8 }], 10, {
          measure: { kind: 'threshold', comparator: '<=', limit: 9, unit: percent },
        }),
        data: [{ ...easy, target: 9, usual: 8 }],
      },
      'a link of the key result itself': {
        goals: {
          ...against(17, [{ low: 25 }], 10, { supports: [{ goal: 'a' }] }),
          objectives: [objective('a'), objective('b')],
        },
        data: [{ ...easy, target: 17, usual: 25 }],
      },
    },
  },
  { it },
);
