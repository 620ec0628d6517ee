import { UsageError, compileGoals } from '@throughline/core';
import type { Benchmark, CheckIn, GoalSet, KeyResult, Measure } from '@throughline/core';
import { scoreGoals } from '@throughline/scoring';
import { describe, expect, it } from 'vitest';
import { acme, initiative, keyResult, kpi, kra, objective } from '../../test/acme.ts';
import { targetReview } from './target-review.ts';
import type { TargetReview, TargetReviewOptions } from './target-review.ts';

const asOf = '2026-05-15';
const percent = { kind: 'percent' } as const;
const quarters = ['q1', 'q2'].map((id, at) => ({
  id,
  name: id,
  start: at === 0 ? '2026-01-01' : '2026-04-01',
  end: at === 0 ? '2026-04-01' : '2026-07-01',
  state: 'active' as const,
}));
const fact = (goal: string, on: string, value: number): CheckIn => ({
  key: `${goal} ${on}`,
  goal,
  on,
  at: `${on}T09:00:00Z`,
  value,
});
const rate = (to: number, from = 20): Measure => ({ kind: 'change', from, to, unit: percent });
const wonRate = (measure: Measure, more: Partial<KeyResult> = {}): KeyResult =>
  keyResult('won', 'sell', { metric: 'win-rate', measure, ...more });
const industry: Benchmark = {
  id: 'b',
  metric: 'win-rate',
  low: 20,
  typical: 25,
  high: 30,
  unit: percent,
  on: '2026-01-01',
};

/** Sales has won 24 % in the first quarter and aims at something in the second. */
const company = (measure: Measure, more: Partial<KeyResult> = {}, parts: Partial<GoalSet> = {}): GoalSet =>
  acme({
    cycles: quarters,
    objectives: [
      objective('before', { unit: 'sales', cycle: 'q1' }),
      objective('sell', { unit: 'sales', dependsOn: ['leads'] }),
      objective('market', { unit: 'success' }),
    ],
    keyResults: [
      keyResult('first', 'before', { metric: 'win-rate', measure: rate(26) }),
      wonRate(measure, more),
      keyResult('leads', 'market', { measure: rate(40) }),
    ],
    capacities: [{ id: 'c', unit: 'sales', cycle: 'q2', personDays: 200, maintenanceReserve: 0.25 }],
    benchmarks: [industry],
    checkIns: [fact('first', '2026-03-20', 24), fact('leads', '2026-05-01', 39)],
    ...parts,
  });

const review = (goals: GoalSet, goal = 'won', more: Partial<TargetReviewOptions> = {}): TargetReview => {
  const result = targetReview(goals, goal, { asOf, ...more });
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.value;
};

const readings = (goals: GoalSet, more: Partial<TargetReviewOptions> = {}): readonly unknown[] => {
  const { history, benchmark, capacity, dependencies } = review(goals, 'won', more);
  return [history, benchmark, capacity, dependencies].map((each) =>
    each.known ? each.value.reading : each.missing.messageId,
  );
};

describe('targetReview', () => {
  it('puts the four inputs together', () => {
    const found = review(company(rate(28)));
    expect(found.target).toEqual({ value: 28, better: 'higher', unit: percent });
    expect(found.history).toEqual({
      known: true,
      value: {
        results: [
          {
            goal: 'first',
            by: 'metric',
            start: '2026-01-01',
            end: '2026-04-01',
            target: 26,
            actual: 24,
            attainment: 0.666666666667,
            comparable: true,
          },
        ],
        reading: 'beyond-best',
      },
    });
    expect(found.benchmark).toEqual({ known: true, value: { benchmark: industry, reading: 'usual' } });
    expect(found.capacity).toMatchObject({
      value: { personDays: 200, reserved: 50, available: 150, keyResults: 1, perKeyResult: 150 },
    });
    expect(found.dependencies).toMatchObject({
      value: {
        goals: [{ goal: 'leads', from: 'sell', unit: 'success', crossTeam: true, status: 'on-track' }],
        crossTeam: 1,
        reading: 'clear',
      },
    });
    expect(found.verdict).toEqual({ says: 'supported', concerns: [], missing: [] });
  });

  it('says what to supply where there is nothing, and gives no verdict', () => {
    const bare = acme({ objectives: [objective('sell')], keyResults: [keyResult('won', 'sell')] });
    const { verdict, history, benchmark, capacity, dependencies } = review(bare);
    expect(verdict).toEqual({
      says: 'undecided',
      concerns: [],
      missing: ['history', 'benchmark', 'capacity', 'dependencies'],
    });
    for (const input of [history, benchmark, capacity, dependencies]) {
      if (input.known) throw new Error('nothing is known');
      expect([input.missing.severity, input.missing.goal, input.missing.help]).toEqual([
        'info',
        'won',
        expect.stringMatching(/^[a-z]/u),
      ]);
    }
  });

  it('a target is not harder up to the last result, and new beyond the best one', () => {
    const read = (to: number, commitment?: 'committed'): readonly unknown[] => {
      const { history, verdict } = review(company(rate(to), commitment === undefined ? {} : { commitment }));
      return [history.known && history.value.reading, verdict.says];
    };
    expect(read(23.99)).toEqual(['not-harder', 'questioned']);
    expect(read(24)).toEqual(['not-harder', 'questioned']);
    expect(read(24.01)).toEqual(['beyond-best', 'supported']);
    expect(read(24.01, 'committed')).toEqual(['beyond-best', 'questioned']);
    const older = company(
      rate(25),
      { carriedFrom: 'first' },
      {
        checkIns: [fact('first', '2026-03-20', 24), fact('old', '2025-12-01', 27)],
      },
    );
    const goals = {
      ...older,
      keyResults: [
        ...(older.keyResults ?? []),
        keyResult('old', 'before', { metric: 'win-rate', deadline: '2025-12-31', measure: rate(26) }),
      ],
    };
    expect(review(goals).history).toMatchObject({
      value: {
        results: [
          { goal: 'first', by: 'carriedFrom' },
          { goal: 'old', by: 'metric' },
        ],
        reading: 'reached-before',
      },
    });
    expect(review(goals, 'won', { periods: 1 }).history).toMatchObject({ value: { reading: 'beyond-best' } });
  });

  it('lower is better where the measure says so', () => {
    const days = { kind: 'threshold', comparator: '<=', limit: 24, unit: percent } as const;
    expect(readings(company(days))).toEqual(['not-harder', 'usual', 'available', 'clear']);
    expect(readings(company({ ...days, limit: 19 }))).toEqual([
      'beyond-best',
      'stronger',
      'available',
      'clear',
    ]);
    expect(readings(company({ ...days, limit: 31 }))[1]).toBe('weaker');
  });

  it('compares with a benchmark up to its ends, in its unit, of its market and not of a later day', () => {
    const reading = (
      to: number,
      more: Partial<TargetReviewOptions> = {},
      ...benchmarks: Benchmark[]
    ): unknown => readings(company(rate(to, 10), {}, { benchmarks: [industry, ...benchmarks] }), more)[1];
    expect([19.99, 20, 30, 30.01].map((to) => reading(to))).toEqual(['weaker', 'usual', 'usual', 'stronger']);
    const local = { ...industry, id: 'a', region: 'EU', low: 28, high: 40, on: '2025-01-01' };
    const newer = { ...industry, id: 'n', low: 1, high: 2, on: '2026-05-15' };
    expect(reading(26, { region: 'EU' }, local)).toBe('weaker');
    expect(reading(26, { region: 'US' }, local)).toBe('usual');
    expect(reading(26, {}, newer)).toBe('stronger');
    expect(reading(26, {}, { ...newer, on: '2026-05-16' })).toBe('usual');
    expect(reading(26, { industry: 'saas' }, { ...newer, industry: 'retail' })).toBe('usual');
    const other = company(rate(26), {}, { benchmarks: [{ ...industry, unit: { kind: 'count' } }] });
    expect(readings(other)[1]).toBe('otherUnit');
    expect(readings(company(rate(26), {}, { benchmarks: [] }))[1]).toBe('none');
    const { low: _low, typical: _typical, high: _high, ...empty } = industry;
    expect(readings(company(rate(26), {}, { benchmarks: [empty] }))[1]).toBe('not-compared');
    expect(readings(company(rate(26), {}, { benchmarks: [{ ...empty, typical: 26 }] }))[1]).toBe('usual');
  });

  it('capacity is what maintenance leaves, and is shared by the open key results of unit and cycle', () => {
    const capacity = (maintenanceReserve: number | undefined, personDays = 100): unknown => {
      const entry = { id: 'c', unit: 'sales', cycle: 'q2', personDays };
      const capacities = [maintenanceReserve === undefined ? entry : { ...entry, maintenanceReserve }];
      return review(company(rate(28), {}, { capacities })).capacity;
    };
    expect(capacity(undefined)).toMatchObject({ value: { available: 100, reading: 'no-reserve' } });
    expect(capacity(0)).toMatchObject({ value: { reading: 'no-reserve' } });
    expect(capacity(0.01)).toMatchObject({ value: { available: 99, reading: 'available' } });
    expect(capacity(1)).toMatchObject({ value: { available: 0, reading: 'none-left' } });
    expect(capacity(7)).toMatchObject({ value: { available: 0, reserved: 100 } });
    expect(capacity(-1)).toMatchObject({ value: { reserved: 0 } });
    expect(capacity(0.5, -3)).toMatchObject({ value: { personDays: 0, available: 0, reading: 'none-left' } });
    const base = company(rate(28));
    const shared = {
      ...base,
      keyResults: [
        ...(base.keyResults ?? []),
        keyResult('also', 'sell'),
        keyResult('no', 'sell', { state: 'cancelled' }),
      ],
    };
    expect(review(shared).capacity).toMatchObject({ value: { keyResults: 2, perKeyResult: 75 } });
  });

  it('dependencies are as bad as the worst of them', () => {
    const read = (dependsOn: readonly string[], parts: Partial<GoalSet> = {}): unknown =>
      readings(company(rate(28), { dependsOn }, parts))[3];
    expect(read([])).toBe('clear');
    expect(read(['first'])).toBe('late'); // over, and short of its target
    expect(read(['gone', 'first'])).toBe('gone');
    expect(read([], { checkIns: [] })).toBe('unknown');
    const away = company(rate(28));
    const objectives = (away.objectives ?? []).map((each) =>
      each.id === 'market' ? { ...each, state: 'postponed' as const } : each,
    );
    expect(
      readings({ ...away, objectives: objectives.map((each) => ({ ...each, dependsOn: ['market'] })) })[3],
    ).toBe('gone');
  });

  it('is of a KPI as well, and of milestones as far as it goes', () => {
    const area = acme({
      kras: [kra('care', { unit: 'sales' })],
      kpis: [kpi('p', 'care', { cycle: 'q2', metric: 'win-rate' })],
      capacities: [{ id: 'c', unit: 'sales', cycle: 'q2', personDays: 10, maintenanceReserve: 0.1 }],
    });
    expect(review(area, 'p').capacity).toMatchObject({ value: { keyResults: 0, perKeyResult: null } });
    const steps: Measure = { kind: 'milestones', milestones: [{ id: 'm', title: 'M' }] };
    const found = review(company(steps, { carriedFrom: 'first' }));
    expect([found.target, found.verdict.says]).toEqual([null, 'undecided']);
    expect(found.history).toMatchObject({
      value: { results: [{ comparable: false }], reading: 'not-compared' },
    });
  });

  it('says which earlier goals have no result, and leaves a circle of them where it closes', () => {
    const silent = company(rate(28), { carriedFrom: 'first' }, { checkIns: [] });
    expect(review(silent).history).toMatchObject({
      missing: { messageId: 'noFacts', data: { earlier: ['first'] } },
    });
    const round = company(rate(28), { carriedFrom: 'won' });
    expect(review(round).history).toMatchObject({ value: { results: [{ goal: 'first' }] } });
    const gone = company(rate(28), { carriedFrom: 'gone', metric: 'other' });
    expect(review(gone).history).toMatchObject({ missing: { messageId: 'none' } });
  });

  it('takes scores that are there, and an index', () => {
    const goals = company(rate(28));
    const scores = scoreGoals(goals, { asOf });
    expect(targetReview(compileGoals(goals), 'won', { asOf, scores })).toEqual(
      targetReview(goals, 'won', { asOf }),
    );
  });

  it('has a finding for what is not there or has no measure', () => {
    const goals = acme({ objectives: [objective('o')], initiatives: [initiative('i')] });
    for (const [id, ruleId] of [
      ['nobody', 'line/unknown-goal'],
      ['o', 'target-review/measure'],
      ['i', 'target-review/measure'],
    ] as const)
      expect(targetReview(goals, id, { asOf })).toMatchObject({ ok: false, problems: [{ ruleId }] });
  });

  it('refuses what is no option', () => {
    const goals = company(rate(28));
    for (const options of [
      { periods: 0 },
      { periods: 101 },
      { periods: 1.5 },
      { region: 3 },
      { scores: 1 },
      { x: 1 },
    ])
      expect(() => targetReview(goals, 'won', { asOf, ...options } as never)).toThrow(UsageError);
    expect(() => targetReview(goals, 'won', { asOf: 'soon' })).toThrow(UsageError);
    expect(() => targetReview(goals, 7 as never, { asOf })).toThrow(UsageError);
    for (const periods of [1, 100]) expect(targetReview(goals, 'won', { asOf, periods }).ok).toBe(true);
  });
});
