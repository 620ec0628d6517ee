import type { GoalSet, Measure } from '@throughline/core';
import { UsageError, compileGoals } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { definePolicy } from '@throughline/scoring';
import { simulateCascade } from '@throughline/scoring/forecast';
import type { GoalForecast } from '@throughline/scoring/forecast';
import { compileFormulas } from '@throughline/scoring/formula';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, keyResult, options, runOf } from '../../test/drawn-company.ts';
import { isPlainMean } from './is-plain-mean.ts';

describe('simulating a cascade', () => {
  it('answers for the objectives that support no other, in order, or for those that are asked for', () => {
    const ahead = simulateCascade(company, options);
    expect(ahead.goals.map(({ goal, known }) => [goal, known])).toEqual([
      ['grow', true],
      ['idle', false],
    ]);
    expect([ahead.drawn, ahead.kept, ahead.policy]).toEqual([3, 1, 'standard@1']);
    const asked = simulateCascade(company, { ...options, goals: ['once', 'keep', 'nobody', 'gone'] });
    expect(
      asked.goals.map((each) => (each.known ? [each.goal, each.mark] : [each.goal, each.reason])),
    ).toEqual([
      ['once', 1],
      ['keep', 1],
      ['nobody', 'excluded'],
      ['gone', 'excluded'],
    ]);
    expect(asked.goals[0]).toMatchObject({
      mean: 0.4,
      low: 0.4,
      median: 0.4,
      high: 0.4,
      deviation: 0,
      chance: 0,
    });
  });

  it('law 56: gives equal bytes for equal seeds, other ones for others, and a chance from 0 to 1', () => {
    const text = (seed: number, of: 'bootstrap' | 'monte-carlo'): string =>
      JSON.stringify(
        simulateCascade(company, { ...options, seed, method: of, goals: ['grow', 'deals', 'churn'] }),
      );
    for (const of of ['bootstrap', 'monte-carlo'] as const) {
      expect(text(7, of)).toBe(text(7, of));
      expect(text(8, of)).not.toBe(text(7, of));
    }
  });

  it('gives a key result the same draws whatever else is in the set, and in any order', () => {
    const alone: GoalSet = {
      ...company,
      keyResults: (company.keyResults ?? []).filter(({ id }) => id === 'deals'),
      checkIns: (company.checkIns ?? []).filter(({ goal }) => goal === 'deals').reverse(),
    };
    const of = (goals: GoalSet): unknown => simulateCascade(goals, { ...options, goals: ['deals'] }).goals;
    expect(of(alone)).toEqual(of(company));
    expect(of({ ...company, keyResults: [...(company.keyResults ?? [])].reverse() })).toEqual(of(company));
  });

  it('walks policies that make no plain means, with the answers of the engine', () => {
    const policy = definePolicy({ id: 'worst', rollUp: { methods: { children: 'min' } } });
    const ahead = simulateCascade(company, {
      ...options,
      draws: 60,
      policy,
      goals: ['grow', 'sell', 'keep'],
    });
    const [grow, sell, keep] = ahead.goals.map((each) => (each.known ? each : undefined));
    expect(isPlainMean(runOf(company).index, policy)).toBe(false);
    expect((grow?.mean ?? 1) <= Math.min(sell?.mean ?? 0, keep?.mean ?? 0)).toBe(true);
    const [plain] = simulateCascade(company, { ...options, draws: 60 }).goals;
    expect(plain?.known === true && plain.mean > (grow?.mean ?? 1)).toBe(true);
  });

  it('lets the drawn end of a control act where a guardrail watches it', () => {
    const guarded: GoalSet = {
      ...company,
      keyResults: (company.keyResults ?? []).map((each) =>
        each.id === 'deals'
          ? { ...each, guardrails: [{ title: 'churn', goal: 'churn', mode: 'gate' }] }
          : each,
      ),
    };
    const of = (goals: GoalSet): GoalForecast[] => [
      ...simulateCascade(goals, { ...options, draws: 60, goals: ['deals', 'churn'] }).goals,
    ];
    const [deals, churn] = of(guarded);
    const [free] = of(company);
    expect(isPlainMean(compileGoals(guarded), runOf(company).policy)).toBe(false);
    // Some ends of churn lie above its limit, and take the deals of that draw away.
    expect(churn?.known === true && churn.mean > 0 && churn.mean < 1).toBe(true);
    expect(
      deals?.known === true && free?.known === true && deals.mean < free.mean && deals.high === free.high,
    ).toBe(true);
  });

  it('keeps what has no last day, too few days or a formula as it is', () => {
    const { cycles: _, ...endless } = company;
    expect(simulateCascade(endless, options).drawn).toBe(0);
    const over = simulateCascade(company, { ...options, asOf: '2026-07-02' });
    expect([over.drawn, over.kept]).toEqual([0, 4]);
    const formula: Measure = {
      kind: 'formula',
      expression: 'd + 1',
      inputs: [{ name: 'd', goal: 'deals' }],
      of: { kind: 'change', from: 0, to: 100 },
    };
    const goals = {
      ...company,
      keyResults: [...(company.keyResults ?? []), keyResult('more', 'sell', formula)],
    };
    const ahead = simulateCascade(goals, { ...options, goals: ['more'], formulas: compileFormulas(goals) });
    expect(ahead).toMatchObject({ drawn: 0, kept: 1, goals: [{ median: 0.26 }] });
  });

  it('reads states, pooled counts and folds as well', () => {
    const on = (day: number): { on: string; at: string } => ({
      on: `2026-04-0${String(day)}`,
      at: `2026-04-0${String(day)}T12:00:00Z`,
    });
    const goals: GoalSet = {
      ...company,
      keyResults: [
        keyResult('steps', 'sell', {
          kind: 'milestones',
          milestones: [1, 2, 3, 4].map((id) => ({ id: String(id), title: 'm' })),
        }),
        keyResult('share', 'sell', { kind: 'pooled', of: { kind: 'change', from: 0, to: 1 } }),
        keyResult('total', 'sell', { kind: 'change', from: 0, to: 100, fold: 'sum' }),
        keyResult('kept', 'sell', {
          kind: 'threshold',
          comparator: '>=',
          limit: 4,
          fold: 'share-of-periods',
        }),
      ],
      checkIns: [1, 2, 3].flatMap((day) => [
        { key: `s${String(day)}`, goal: 'steps', ...on(day), done: true, milestone: String(day) },
        { key: `p${String(day)}`, goal: 'share', ...on(day), numerator: day, denominator: 10 },
        { key: `t${String(day)}`, goal: 'total', ...on(day), value: 10 },
        { key: `k${String(day)}`, goal: 'kept', ...on(day), value: day + 2 },
      ]),
    };
    const ahead = simulateCascade(goals, {
      ...options,
      asOf: '2026-04-05',
      goals: ['steps', 'share', 'total', 'kept'],
    });
    expect(ahead.drawn).toBe(4);
    expect(ahead.goals.map((each) => each.known && each.median)).toEqual([1, 1, 1, 1]);
  });

  it('never throws on data, and refuses wrong calls', () => {
    fc.assert(
      fc.property(goalSets(), (goals) => {
        const text = JSON.stringify(
          simulateCascade(compileGoals(goals), { asOf: '2026-05-15', seed: 1, draws: 10 }),
        );
        expect(text).not.toContain('null');
      }),
      { numRuns: 30 },
    );
    const codeOf = (more: object): string => {
      try {
        simulateCascade(company, { ...options, ...more });
        return 'nothing';
      } catch (error) {
        return UsageError.is(error) ? error.code : String(error);
      }
    };
    expect(
      [
        { seed: undefined },
        { seed: 0.5 },
        { draws: 0 },
        { method: 'linear' },
        { goals: 'grow' },
        { sed: 1 },
      ].map(codeOf),
    ).toEqual(Array(6).fill('scoring/bad-argument'));
    expect(codeOf({ asOf: 'soon' })).toBe('core/not-a-date');
  });
});
