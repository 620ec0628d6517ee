import { expect, test } from 'vitest';
import type { Change, GoalSet } from '@throughline/core';
import { extendCatalogue, metricCatalogue } from '@throughline/core/wording';
import { checkGoals, createChecker, doctor, metricReader, presets, whatIf } from '@throughline/cascade';
import type { MetricReader } from '@throughline/cascade';

const asOf = '2026-05-15';
const { catalogue } = extendCatalogue([
  {
    id: 'berths-used',
    name: { en: 'berths used', de: 'belegte Liegeplätze' },
    aliases: ['berth occupancy'],
    unit: 'percent',
    better: 'higher',
    indicator: 'leading',
    function: 'operations',
    family: 'efficiency',
    guardrail: 'tugs-waiting',
    guardrailFamilies: ['risk'],
    sources: ['warehouse'],
  },
  {
    id: 'tugs-waiting',
    name: { en: 'tugs waiting', de: 'wartende Schlepper' },
    aliases: ['tugs waiting'],
    unit: 'count',
    better: 'lower',
    indicator: 'lagging',
    function: 'operations',
    family: 'risk',
    guardrailFamilies: [],
    sources: ['warehouse'],
  },
]);
const metrics = metricReader(catalogue);
const port: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'port', name: 'Port' },
  objectives: [{ id: 'o', title: 'Ships like to come', cycle: 'q2', commitment: 'aspirational' }],
  keyResults: [
    { id: 'k', objective: 'o', title: 'Berth occupancy up', measure: { kind: 'change', from: 60, to: 75 } },
    {
      id: 'own',
      objective: 'o',
      title: 'Full quays',
      metric: 'berths-used',
      measure: { kind: 'change', from: 75, to: 60 },
    },
  ],
};
const about = (findings: readonly { ruleId: string; data: object; goal?: string }[]) =>
  findings.flatMap(({ ruleId, goal, data }) =>
    ruleId === 'measures/guardrail-present' || ruleId === 'measures/no-conflicting-kpis'
      ? [[ruleId, goal, 'guardrail' in data ? data.guardrail : undefined]]
      : [],
  );

test('rules read the metrics of a host out of titles and ids, in every check', () => {
  const expected = [
    ['measures/guardrail-present', 'k', 'tugs waiting'],
    ['measures/no-conflicting-kpis', 'k', undefined],
    ['measures/no-conflicting-kpis', 'own', undefined],
  ];
  const options = { asOf, metrics, rules: presets.strict };
  expect(about(checkGoals(port, { asOf, rules: presets.strict }).findings)).toEqual([]);
  expect(about(checkGoals(port, options).findings)).toEqual(expected);
  expect(about(createChecker(port, options).report.findings)).toEqual(expected);
  expect(about(doctor(port, options).findings)).toEqual(expected);
});

test('a checker and a what-if go on with them after a change', () => {
  const change: Change = { kind: 'revise', goal: 'own', set: { title: 'Tugs waiting' }, unset: ['metric'] };
  const context = { actor: { kind: 'human', id: 'ana' }, at: `${asOf}T09:00:00Z` } as const;
  const options = { asOf, metrics, rules: presets.strict };
  const next = createChecker(port, options).apply([change], context);
  if (!next.ok) throw new Error(next.problems[0].message);
  const { checker, report, difference } = next.value;
  // What is harmed first is measured beside it now, so it is guarded.
  expect(about(difference.gone)).toEqual([
    ['measures/guardrail-present', 'k', 'tugs waiting'],
    ['measures/no-conflicting-kpis', 'k', undefined],
    ['measures/no-conflicting-kpis', 'own', undefined],
  ]);
  expect(report).toEqual(checkGoals(checker.goals, options));
  const tried = whatIf(port, [change], options);
  expect(tried.ok && about(tried.value.findings.removed)).toEqual(about(difference.gone));
});

test('the catalogue of the project, handed in, changes nothing', () => {
  const titled = (title: string, at: number) =>
    ({ id: `k${at}`, objective: 'o', title, measure: { kind: 'change', from: 1, to: 2 } }) as const;
  const names = metricCatalogue.slice(0, 60).map(({ aliases }) => aliases[0] ?? '');
  const goals = { ...port, keyResults: names.map(titled) };
  const rules = presets.strict;
  const same = metricReader(metricCatalogue);
  expect(checkGoals(goals, { asOf, rules, metrics: same })).toEqual(checkGoals(goals, { asOf, rules }));
});

test('what is no reader is wrong calling code', () => {
  const wrong = catalogue as unknown as MetricReader;
  expect(() => checkGoals(port, { asOf, metrics: wrong })).toThrow(
    /`metrics` must be what `metricReader` gave/,
  );
  expect(() => createChecker(port, { asOf, metrics: wrong })).toThrow(/cascade\/bad-option/);
  expect(() => metricReader([{ id: 'x' }] as never)).toThrow(/core\/bad-option/);
});
