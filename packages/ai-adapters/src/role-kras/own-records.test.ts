import { compileGoals, type GoalSet } from '@throughline/core';
import { expect, test } from 'vitest';
import { harbour } from '../../test/harbour.ts';
import { kpiTemplate, toServe } from '../../test/templates.ts';
import { chooseBenchmark } from './choose-benchmark.ts';
import { chooseSource } from './choose-source.ts';
import { draftMeasure } from './draft-measure.ts';
import { kpisOfRole, metricHistory } from './metric-history.ts';
import { roleHolders } from './role-holders.ts';

const percent = { kind: 'percent' } as const;
const day = 20_522; // 2026-03-10

test('benchmarks: the own region before none, the newest, whatever their order; never another region, unit or day', () => {
  const benchmark = (id: string, on: string, more: object = {}) => ({
    id,
    metric: 'win-rate',
    typical: 5,
    unit: percent,
    on,
    ...more,
  });
  const old = benchmark('old', '2025-01-01');
  const newest = benchmark('newest', '2026-01-01');
  const local = benchmark('local', '2024-01-01', { region: 'Azores' });
  const elsewhere = benchmark('elsewhere', '2026-02-01', { region: 'Oslo' });
  const later = benchmark('later', '2026-03-11');
  const counted = benchmark('counted', '2026-03-01', { unit: { kind: 'count' } });
  const other = benchmark('other', '2026-03-01', { metric: 'pipeline' });
  const find = (list: readonly ReturnType<typeof benchmark>[], region?: string): string | undefined =>
    chooseBenchmark(list, {
      metric: 'close-rate',
      unit: percent,
      historyUnit: undefined,
      region,
      currency: 'EUR',
      day,
    })?.id;
  for (const list of [
    [old, newest, local, elsewhere, later, counted, other],
    [other, counted, later, elsewhere, local, newest, old],
  ]) {
    expect(find(list)).toBe('newest');
    expect(find(list, 'AZORES')).toBe('local');
    expect(find(list, 'Lisbon')).toBe('newest');
  }
  const days = benchmark('days', '2025-01-01', { unit: { kind: 'duration', in: 'days' } });
  const inUnit = (historyUnit: 'days' | 'weeks' | undefined): string | undefined =>
    chooseBenchmark([days], {
      metric: 'win-rate',
      unit: { kind: 'duration', in: 'hours' },
      region: undefined,
      currency: 'EUR',
      day,
      historyUnit: historyUnit === undefined ? undefined : { kind: 'duration', in: historyUnit },
    })?.id;
  expect([inUnit(undefined), inUnit('days'), inUnit('weeks')]).toEqual(['days', 'days', undefined]);
});

test('sources: the one of the key result, else the most usual kind, a system of record first', () => {
  const sources = harbour.sources ?? [];
  expect(chooseSource(sources, ['crm'], 'desk')).toBe('desk');
  expect(chooseSource(sources, ['crm'], 'nowhere')).toBe('deals');
  expect(chooseSource(sources, ['ats', 'analytics', 'crm'], undefined)).toBe('guests');
  expect(chooseSource(sources, ['ats'], undefined)).toBeUndefined();
});

test('holders: those whose assignment holds on the day, who are here and known', () => {
  const assignment = (person: string, from: string, more: object = {}) => ({
    id: `${person}${from}`,
    person,
    unit: 'quay',
    role: 'guide',
    from,
    ...more,
  });
  const holders = (...assignments: readonly ReturnType<typeof assignment>[]) =>
    roleHolders({ ...harbour, assignments }, 'guide', day);
  expect(holders(assignment('nils', '2026-03-10'))).toEqual({ people: ['nils'], unit: 'quay' });
  expect(holders(assignment('nils', '2026-03-11')).people).toEqual([]);
  expect(holders(assignment('nils', '2025-01-01', { to: '2026-03-10' })).people).toEqual([]);
  expect(holders(assignment('nils', '2025-01-01', { to: '2026-03-11' })).people).toEqual(['nils']);
  expect(holders(assignment('gone', '2025-01-01'), assignment('stranger', '2025-01-01'))).toEqual({
    people: [],
  });
  expect(
    holders(assignment('nils', '2025-01-01'), assignment('nils', '2025-02-01', { unit: 'office' })),
  ).toEqual({ people: ['nils'] });
  expect(holders(assignment('nils', '2025-01-01', { unit: 'moon' }))).toEqual({ people: ['nils'] });
  expect(holders(assignment('nils', '2025-01-01', { role: 'seller' })).people).toEqual([]);
});

test('history: given values, then the own KPI, then the key result; retracted, later and foreign facts are not seen', () => {
  const fact = (key: string, goal: string, on: string, value: number) => ({
    key,
    goal,
    on,
    at: `${on}T08:00:00Z`,
    value,
  });
  const goals: GoalSet = {
    ...harbour,
    kras: [
      { id: 'mine', title: 'Mine', role: 'guide' },
      { id: 'theirs', title: 'Theirs', role: 'seller' },
    ],
    kpis: [
      {
        id: 'k1',
        kra: 'theirs',
        title: 'Theirs',
        metric: 'churn',
        measure: { kind: 'change', unit: percent },
      },
      { id: 'k2', kra: 'mine', title: 'Mine', metric: 'churn', measure: { kind: 'change', unit: percent } },
    ],
    checkIns: [
      fact('a', 'k1', '2026-01-01', 50),
      fact('b', 'k2', '2026-02-01', 7),
      fact('c', 'k2', '2026-01-01', 8),
      fact('d', 'k2', '2026-03-11', 1),
      fact('e', 'k2', '2026-03-01', 99),
      fact('f', 'happy', '2026-01-01', 30),
      { key: 'g', goal: 'k2', on: '2026-03-02', at: '2026-03-02T08:00:00Z', retracts: 'e' },
    ],
  };
  const index = compileGoals(goals);
  const sources = { index, ownKpis: kpisOfRole(index.document, 'guide'), day, given: [] };
  const churn = kpiTemplate('customer-churn');
  expect(metricHistory(sources, [], churn)).toEqual({ values: [8, 7], unit: percent, record: 'k2' });
  expect(
    metricHistory({ ...sources, ownKpis: kpisOfRole(index.document, undefined) }, [], churn),
  ).toBeUndefined();
  expect(metricHistory(sources, [], { ...churn, unit: { kind: 'count' } })).toBeUndefined();
  expect(metricHistory(sources, [], { ...churn, per: 'week' })).toBeUndefined();
  const points = [
    { on: '2025-06-01', value: 5 },
    { on: '2025-01-01', value: 6 },
    { on: 'soon', value: 1 },
    { on: '2025-02-01', value: Number.NaN },
  ];
  const given = [{ metric: 'churn', unit: percent, points }];
  expect(metricHistory({ ...sources, given }, [], churn)).toEqual({ values: [6, 5], unit: percent });
  const served = [
    { ...toServe('happy', 'net-promoter-score', { measure: { kind: 'change', unit: { kind: 'score' } } }) },
  ];
  const score = kpiTemplate('net-promoter-score', { unit: { kind: 'score' } });
  expect(metricHistory(sources, served, score)?.values).toEqual([30]);
  expect(metricHistory(sources, served, { ...score, addsUp: true })).toBeUndefined();
});

test('measures: copied, never shared; a limit may be held where it is, a target must move', () => {
  const template = kpiTemplate('win-rate', { aim: 'hold-above' });
  const history = { values: [40, 43] as const, unit: percent, record: 'k2' };
  expect(draftMeasure(template, { isWhole: false, history })).toEqual({
    measure: { kind: 'threshold', comparator: '>=', limit: 43, unit: percent },
    basis: 'history',
    record: 'k2',
  });
  expect(draftMeasure({ ...template, aim: 'raise' }, { isWhole: false, history })).toEqual({
    measure: { kind: 'change', from: 43, unit: percent },
    basis: 'missing',
  });
  expect(draftMeasure({ ...template, aim: 'hold-below' }, { isWhole: false })).toEqual({
    measure: { kind: 'threshold', comparator: '<=', unit: percent },
    basis: 'missing',
  });
  const { keyResult } = toServe('kr', 'win-rate', {
    measure: { kind: 'range', low: 1, high: 2, unit: percent },
  });
  const { measure, basis } = draftMeasure(template, { isWhole: false, keyResult });
  expect([measure, basis]).toEqual([keyResult.measure, 'key-result']);
  expect(measure).not.toBe(keyResult.measure);
  // Steps are the company's own, and a key result without a target has nothing to give.
  for (const own of [
    { kind: 'milestones', milestones: [] },
    { kind: 'change', from: 3, unit: percent },
  ] as const) {
    expect(draftMeasure(template, { isWhole: false, keyResult: { ...keyResult, measure: own } }).basis).toBe(
      'missing',
    );
  }
});
