import type { GoalSet, KeyResult, Measure } from '@throughline/core';
import { UsageError, compileGoals } from '@throughline/core';
import { goalSets } from '@throughline/core/test-kit';
import { definePolicy, scoreGoals } from '@throughline/scoring';
import type { Policy } from '@throughline/scoring';
import { simulateCascade } from '@throughline/scoring/forecast';
import { compileFormulas } from '@throughline/scoring/formula';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookRun } from '../score/book-run.ts';
import type { BookWithRun } from '../score/book-run.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { drawEnds } from './end-values.ts';
import { isPlainMean } from './is-plain-mean.ts';
import { pathWeights } from './path-weights.ts';
import { walkedDraws } from './walked-draws.ts';
import { weighedDraws } from './weighed-draws.ts';

const runOf = (goals: GoalSet, policy?: Policy): ScoringRun =>
  (scoreGoals(goals, { asOf: '2026-05-15', ...(policy === undefined ? {} : { policy }) }) as BookWithRun)[
    bookRun
  ];

const change: Measure = { kind: 'change', from: 0, to: 100 };
const keyResult = (id: string, objective: string, measure: Measure = change): KeyResult => ({
  id,
  objective,
  title: id,
  measure,
});
/** Two levels: `grow` rests on `sell` and `keep`, which have key results with values since April. */
const company: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: [
    { id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' },
    {
      id: 'sell',
      title: 'Sell',
      cycle: 'q2',
      commitment: 'aspirational',
      supports: [{ goal: 'grow', weight: 3 }],
    },
    {
      id: 'keep',
      title: 'Keep',
      cycle: 'q2',
      commitment: 'committed',
      supports: [{ goal: 'grow', weight: 1 }],
    },
    { id: 'idle', title: 'Idle', cycle: 'q2', commitment: 'aspirational' },
    { id: 'gone', title: 'Gone', cycle: 'q2', commitment: 'aspirational', state: 'cancelled' },
  ],
  keyResults: [
    keyResult('deals', 'sell'),
    keyResult('leads', 'sell'),
    keyResult('churn', 'keep', { kind: 'threshold', comparator: '<=', limit: 20 }),
    keyResult('once', 'keep'),
  ],
  checkIns: Object.entries({
    deals: [10, 14, 22, 25],
    leads: [5, 5, 30, 31],
    churn: [22, 21, 18, 19],
    once: [40],
  }).flatMap(([goal, values]) =>
    values.map((value, at) => ({
      key: `${goal}-${String(at)}`,
      goal,
      on: `2026-04-${String(7 + at * 7).padStart(2, '0')}`,
      at: `2026-04-${String(7 + at * 7).padStart(2, '0')}T12:00:00Z`,
      value,
    })),
  ),
};
const options = { asOf: '2026-05-15', seed: 7, draws: 400 } as const;

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

  it('agrees with scoring the whole set once for each draw', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        goalSets(),
        fc.constantFrom('displayed', 'raw'),
        fc.constantFrom('renormalised', 'zero'),
        (goals, feed, missingData) => {
          const policy = definePolicy({ id: 'ours', measures: { feed }, rollUp: { missingData } });
          const run = runOf(goals, policy);
          const tops = Array.from({ length: run.index.size }, (_, goal) => goal).filter(
            (goal) => run.index.kind[goal] === 0 && run.columns.reason[goal] === 0,
          );
          const draws = 5;
          // Ends far apart, so that cuts at both sides are seen.
          const draw = (goal: number, ends: Float64Array): boolean => {
            if (goal % 4 === 3) return false;
            for (let at = 0; at < draws; at++) ends[at] = ((goal * 7 + at * 5) % 11) / 4 - 0.75;
            moved++;
            return true;
          };
          const leaves = new Map<number, Float64Array>();
          for (const goal of new Set(tops.flatMap((top) => [...pathWeights(run, top).keys()]))) {
            const ends = new Float64Array(draws);
            if (run.columns.reason[goal] === 0 && draw(goal, ends)) leaves.set(goal, ends);
          }
          const weighed = weighedDraws(run, draw, tops, draws);
          const walked = walkedDraws(run, leaves, tops, draws);
          expect(isPlainMean(policy)).toBe(true);
          weighed.forEach((column, at) =>
            column.forEach((value, place) => expect(value).toBeCloseTo(walked[at]?.[place] ?? Number.NaN, 9)),
          );
        },
      ),
      { numRuns: 60 },
    );
    expect(moved).toBeGreaterThan(100);
  });

  it('takes no policy for a plain mean that says anything else about measures or roll-up', () => {
    const standard = runOf(company).policy;
    expect(isPlainMean(standard)).toBe(true);
    const other = { ...standard, rollUp: { ...standard.rollUp, weights: 'another' } } as unknown as Policy;
    const more = { ...standard, measures: { ...standard.measures, another: 'word' } } as unknown as Policy;
    expect([isPlainMean(other), isPlainMean(more)]).toEqual([false, false]);
    // Walked instead, with the same answer where the engine knows no such word.
    const walked = simulateCascade(company, { ...options, draws: 50, policy: { ...more, id: 'more' } });
    const weighed = simulateCascade(company, { ...options, draws: 50 });
    const rounded = (of: typeof walked): unknown =>
      JSON.parse(JSON.stringify(of.goals), (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e8) : value,
      );
    expect(rounded(walked)).toEqual(rounded(weighed));
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
    expect(isPlainMean(policy)).toBe(false);
    expect((grow?.mean ?? 1) <= Math.min(sell?.mean ?? 0, keep?.mean ?? 0)).toBe(true);
    const [plain] = simulateCascade(company, { ...options, draws: 60 }).goals;
    expect(plain?.known === true && plain.mean > (grow?.mean ?? 1)).toBe(true);
  });

  it('draws every end from the steps that were seen, on its own last day', () => {
    const run = runOf(company);
    const goal = run.index.numberOf('deals') ?? -1;
    const ends = new Float64Array(2000);
    expect(drawEnds(run, goal, { method: 'bootstrap', seed: 1 }, ends)).toBe(true);
    // 63 days from 28 April to 30 June: nine weekly steps of 4, 8 or 3 on top of 25.
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    expect([least >= 0.52, most <= 0.97]).toEqual([true, true]);
    const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length;
    expect(mean).toBeCloseTo((25 + 9 * 5) / 100, 2);
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
      { numRuns: 60 },
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
