import type { GoalSet } from '@throughline/core';
import { generateGoalSet } from '@throughline/core/test-kit';
import { describe, expect, it } from 'vitest';
import { goals, options, reviewBook } from '../../test/asking.ts';
import { queryGoals } from '../index.ts';
import type { GoalQuery, QueryAnswer, QueryCondition } from '../index.ts';

const asked = (query: GoalQuery, more: object = {}, of: GoalSet = goals): QueryAnswer => {
  const result = queryGoals(of, query, { ...options, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const idsOf = (query: GoalQuery, more: object = {}): readonly string[] =>
  asked(query, more).entries.map(({ id }) => id);

describe('the questions people ask', () => {
  it('which teams have the lowest completion', () => {
    const { groups } = asked({
      of: 'objective',
      where: [{ field: 'level', op: 'is', value: ['team', 'business-unit'] }],
      groupBy: 'unit',
      aggregates: [{ of: 'mean', field: 'attainment', as: 'completion' }, { of: 'count' }],
      orderBy: [{ by: 'completion' }],
    });
    expect(groups).toEqual([
      {
        group: 'success',
        size: 1,
        numbers: {
          completion: { value: 0.2, ids: ['keep'], more: 0, unknown: 0 },
          count: { value: 1, ids: ['keep'], more: 0, unknown: 0 },
        },
      },
      {
        group: 'inside',
        size: 1,
        numbers: {
          completion: { value: 0.55, ids: ['sell'], more: 0, unknown: 0 },
          count: { value: 1, ids: ['sell'], more: 0, unknown: 0 },
        },
      },
    ]);
  });

  it('which goals had no check-in for three weeks, by owner; one that never had any counts from its first day', () => {
    const silent = (value: number): readonly unknown[] =>
      asked({
        of: 'keyResult',
        where: [{ field: 'silentDays', op: 'at-least', value }],
        groupBy: 'owner',
        aggregates: [{ of: 'count' }],
      }).groups.map(({ group, numbers }) => [group, numbers['count']?.ids]);
    expect(silent(21)).toEqual([
      ['ben', ['churn']],
      ['cleo', ['deals', 'nps']],
    ]);
    expect(silent(22)).toEqual([
      ['ben', ['churn']],
      ['cleo', ['deals']],
    ]);
    expect([silent(44), silent(45)]).toEqual([[['ben', ['churn']]], []]);
  });

  it('which key results under an objective are at risk', () => {
    const under = (value: string): GoalQuery => ({
      of: 'keyResult',
      where: [
        { field: 'line', op: 'under', value },
        { field: 'status', op: 'is', value: 'at-risk' },
      ],
      select: ['status', 'attainment', 'due', 'owner'],
    });
    expect(asked(under('keep')).entries).toEqual([]);
    const late = { asOf: '2026-06-20' };
    expect(idsOf(under('company'), late)).toEqual(['deals', 'nps']);
    expect(asked(under('keep'), late).entries).toEqual([
      { id: 'nps', values: { status: 'at-risk', attainment: 0.2, due: '2026-06-30', owner: ['cleo'] } },
    ]);
  });

  it('what share of the committed was met', () => {
    const { groups } = asked(
      {
        of: 'keyResult',
        where: [{ field: 'commitment', op: 'is', value: 'committed' }],
        aggregates: [{ of: 'share', field: 'grade', values: ['met'], as: 'met' }],
      },
      { asOf: '2026-07-01' },
    );
    expect(groups).toEqual([
      { group: null, size: 2, numbers: { met: { value: 0.5, ids: ['calls'], more: 0, unknown: 0 } } },
    ]);
  });

  it('which managers held no one-to-one talk this month', () => {
    const query: GoalQuery = {
      of: 'person',
      where: [
        { field: 'reports', op: 'above', value: 0 },
        { field: 'lastTalk', op: 'before', value: '2026-05-01' },
      ],
      select: ['lastTalk', 'reports'],
    };
    expect(asked(query, { reviewBook }).entries).toEqual([
      { id: 'ben', values: { lastTalk: '2026-04-02', reports: 1 } },
    ]);
    const never = { ...reviewBook, conversations: [] };
    expect(asked(query, { reviewBook: never }).entries).toEqual([
      { id: 'ana', values: { lastTalk: null, reports: 1 } },
      { id: 'ben', values: { lastTalk: null, reports: 1 } },
    ]);
    // Without talks, and of people one is not above, it is not known whether there were any.
    expect(idsOf(query)).toEqual([]);
    expect(idsOf(query, { reviewBook: never, actor: 'cleo' })).toEqual([]);
    expect(idsOf(query, { reviewBook: never, actor: 'ben' })).toEqual(['ben']);
  });

  it('shows talks to those in them, those above and the HR partner, and never what was said', () => {
    const query: GoalQuery = { of: 'conversation', select: ['person', 'with', 'on', 'unit'] };
    expect(asked(query, { reviewBook }).entries).toEqual([
      { id: 't1', values: { person: 'ben', with: 'ana', on: '2026-05-04', unit: ['sales'] } },
      { id: 't2', values: { person: 'cleo', with: 'ben', on: '2026-04-02', unit: ['inside'] } },
    ]);
    expect(idsOf(query, { reviewBook, actor: 'cleo' })).toEqual(['t2']);
    const partnered = {
      ...goals,
      people: [...(goals.people ?? []), { id: 'hal', name: 'Hal' }],
      units: (goals.units ?? []).map((unit) => (unit.id === 'sales' ? { ...unit, hrPartner: 'hal' } : unit)),
    };
    const { entries } = asked(query, { reviewBook, actor: 'hal' }, partnered);
    expect(entries.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(asked(query, { reviewBook, actor: 'hal' }).entries).toEqual([]);
  });

  it('asks about units and people', () => {
    expect(
      asked({
        of: 'unit',
        where: [{ field: 'unit', op: 'within', value: 'sales' }],
        select: ['objectives', 'lead'],
      }).entries,
    ).toEqual([
      { id: 'sales', values: { objectives: 0, lead: 'ben' } },
      { id: 'inside', values: { objectives: 1, lead: 'cleo' } },
    ]);
    expect(
      asked({
        of: 'person',
        select: ['goals', 'unit', 'manager'],
        orderBy: [{ by: 'goals', direction: 'descending' }],
        limit: 1,
      }),
    ).toMatchObject({
      entries: [{ id: 'cleo', values: { goals: 4, unit: ['inside'], manager: ['ben'] } }],
      more: 2,
    });
  });

  it('answers each person from what they see', () => {
    const query: GoalQuery = { of: 'objective', where: [{ field: 'unit', op: 'is', value: 'success' }] };
    expect(idsOf(query)).toEqual(['keep']);
    expect(idsOf(query, { actor: 'nobody' })).toEqual([]);
    const left = {
      ...goals,
      assignments: [{ id: 'a', person: 'ana', unit: 'acme', from: '2020-01-01', to: '2026-06-01' }],
    };
    expect(asked(query, {}, left).entries).toHaveLength(1);
    // A question about a day in the past does not bring back what one could see then.
    expect(asked(query, { on: '2026-06-01' }, left).entries).toEqual([]);
  });
});

describe('order, limits and what is not known', () => {
  it('puts what is not known last both ways, and keeps the order of the document between equals', () => {
    const ordered = (direction: 'ascending' | 'descending'): readonly string[] =>
      idsOf({ of: 'keyResult', orderBy: [{ by: 'attainment', direction }] });
    expect(ordered('ascending')).toEqual(['deals', 'nps', 'calls', 'churn']);
    expect(ordered('descending')).toEqual(['calls', 'nps', 'deals', 'churn']);
    expect(idsOf({ of: 'keyResult', orderBy: [{ by: 'state' }] })).toEqual([
      'calls',
      'deals',
      'nps',
      'churn',
    ]);
  });

  it('fits what is not known with nothing but `known` false', () => {
    const fits = (condition: QueryCondition): readonly string[] =>
      idsOf({ of: 'keyResult', where: [condition] });
    expect(fits({ field: 'attainment', op: 'known', value: false })).toEqual(['churn']);
    expect(fits({ field: 'attainment', op: 'at-most', value: 1 })).toEqual(['calls', 'deals', 'nps']);
    expect(fits({ field: 'grade', op: 'is-not', value: 'met' })).not.toContain('churn');
  });

  it('counts what is left out of a mean', () => {
    const { groups } = asked({ of: 'keyResult', aggregates: [{ of: 'mean', field: 'attainment' }] });
    expect(groups[0]?.numbers['mean']).toMatchObject({ ids: ['calls', 'deals', 'nps'], unknown: 1 });
    const none: GoalQuery = {
      of: 'keyResult',
      where: [{ field: 'id', op: 'is', value: 'nothing' }],
      aggregates: [
        { of: 'min', field: 'score' },
        { of: 'share', field: 'status', values: ['behind'] },
        { of: 'count' },
      ],
    };
    expect(Object.values(asked(none).groups[0]?.numbers ?? {}).map(({ value }) => value)).toEqual([
      null,
      null,
      0,
    ]);
  });

  it('takes 20,000 goals', () => {
    const many = generateGoalSet({ objectives: 4_000, keyResultsPerObjective: 4, checkInsPerKeyResult: 1 });
    const query: GoalQuery = {
      of: 'goal',
      groupBy: 'unit',
      aggregates: [{ of: 'mean', field: 'attainment' }],
      limit: 3,
    };
    const { groups, more } = asked(query, { actor: many.people?.[0]?.id }, many);
    expect([groups.length, more > 0]).toEqual([3, true]);
    const ids = groups.map(
      ({ size, numbers }) =>
        size - numbers['mean']!.ids.length - numbers['mean']!.more - numbers['mean']!.unknown,
    );
    expect(ids).toEqual([0, 0, 0]);
  }, 60_000);
});

describe('numbers over groups', () => {
  const parts = [0.709831792024, 0.744301143108, 0.762318942744, 0.67370412585];
  const plain = (labels: readonly string[], order: readonly number[]): GoalSet => ({
    ...goals,
    objectives: [{ id: 'win', title: 'Win', cycle: 'q2', commitment: 'aspirational', labels }],
    keyResults: order.map((at) => ({
      id: `k${at}`,
      objective: 'win',
      title: 'Sell',
      measure: { kind: 'change', from: 0, to: 1 },
    })),
    checkIns: parts.map((value, at) => ({
      key: `k${at}`,
      goal: `k${at}`,
      on: '2026-04-20',
      at: '2026-04-20T09:00:00Z',
      value,
    })),
  });

  it('are the same to the last decimal whatever the order of the document', () => {
    const query: GoalQuery = { of: 'keyResult', aggregates: [{ of: 'mean', field: 'attainment' }] };
    const mean = (order: readonly number[]): unknown =>
      asked(query, {}, plain([], order)).groups[0]?.numbers['mean']?.value;
    expect(mean([0, 1, 2, 3])).toBe(mean([3, 2, 1, 0]));
    expect(mean([0, 1, 2, 3])).toBeCloseTo(0.7225390009315, 11);
  });

  it('count an entry once in a group, though a label is given twice', () => {
    const query: GoalQuery = { of: 'objective', groupBy: 'label', aggregates: [{ of: 'count' }] };
    expect(asked(query, {}, plain(['big', 'big'], [])).groups).toEqual([
      { group: 'big', size: 1, numbers: { count: { value: 1, ids: ['win'], more: 0, unknown: 0 } } },
    ]);
  });

  it('take one word for the share as they take a list of one', () => {
    const share = (values: unknown): unknown => {
      const aggregates = [{ of: 'share', field: 'commitment', values }];
      const query = { of: 'objective', aggregates } as unknown as GoalQuery;
      return asked(query, {}, plain([], [])).groups[0]?.numbers['share']?.value;
    };
    expect([share(['aspirational']), share('aspirational'), share('committed')]).toEqual([1, 1, 0]);
  });
});
