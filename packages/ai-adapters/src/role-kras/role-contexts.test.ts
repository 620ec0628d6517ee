import { metricCatalogue } from '@throughline/core/wording';
import type { Kpi, Measure } from '@throughline/core';
import { presets } from '@throughline/cascade';
import { expect, test } from 'vitest';
import { companies } from '../../test/role-companies.ts';
import { drafter } from '../../test/drafting.ts';
import { deepFrozen } from '../../test/harbour.ts';
import { takenOver } from '../../test/taken-over.ts';
import { benchmarks, figuresOf, history } from '../../test/warehouse.ts';
import type { RoleProfile } from '../role-library/role-function.ts';
import { roleLibrary } from '../role-library/role-library.ts';
import type { RoleContext, RoleKrasInput } from './role-kras-input.ts';

/** A role, in which company, and the profile it is drafted from; or the code of the decline. */
type Case = readonly [company: keyof typeof companies, role: RoleContext, outcome: string];

const cases: readonly Case[] = [
  ['fernhill', { function: 'Production', level: 'manager', region: 'Saxony' }, 'operations/manager'],
  ['fernhill', { function: 'Operations', title: 'Buyer', level: 'senior' }, 'operations/buyer'],
  [
    'fernhill',
    { function: 'Supply Chain', title: 'Demand planner', level: 'mid', region: 'EMEA' },
    'operations/supply-chain-planner',
  ],
  [
    'fernhill',
    { function: 'Operations', title: 'Quality Manager', level: 'manager' },
    'operations/quality-manager',
  ],
  [
    'fernhill',
    { function: 'Logistics', level: 'senior', dependencies: ['carriers'] },
    'operations/logistics-manager',
  ],
  [
    'fernhill',
    { function: 'Sales', title: 'Key Account Manager', level: 'senior', customerType: 'waterworks' },
    'sales/account-manager',
  ],
  ['fernhill', { function: 'Sales', title: 'Head of Sales', region: 'DACH' }, 'sales/head'],
  [
    'fernhill',
    { function: 'Finance', title: 'Controller', level: 'senior' },
    'finance/financial-planning-analyst',
  ],
  ['fernhill', { function: 'Finance', level: 'executive' }, 'finance/head'],
  [
    'fernhill',
    { function: 'Human Resources', title: 'HR Business Partner', level: 'senior' },
    'people/hr-business-partner',
  ],
  ['fernhill', { function: 'HR', title: 'Recruiter', level: 'mid', region: 'Poland' }, 'people/recruiter'],
  [
    'fernhill',
    { function: 'Legal', title: 'Compliance Officer', level: 'senior' },
    'legal-and-risk/compliance-officer',
  ],
  ['fernhill', { function: 'Customer service', level: 'junior' }, 'support/contributor'],
  ['fernhill', { function: 'Legal', level: 'director' }, 'legal-and-risk/head'],
  ['campus', { function: 'Product', level: 'senior', businessModel: 'subscription' }, 'product/contributor'],
  [
    'campus',
    { function: 'Product', title: 'Growth Product Manager', level: 'mid' },
    'product/growth-product-manager',
  ],
  [
    'campus',
    { function: 'Engineering', title: 'Site Reliability Engineer', level: 'senior' },
    'engineering/site-reliability-engineer',
  ],
  [
    'campus',
    { function: 'Engineering', title: 'Engineering Manager', level: 'manager', region: 'Lisbon' },
    'engineering/manager',
  ],
  [
    'campus',
    { function: 'Engineering', title: 'iOS developer', level: 'mid' },
    'engineering/frontend-engineer',
  ],
  [
    'campus',
    { function: 'UX', title: 'Product designer', level: 'mid', customerType: 'learners' },
    'design/contributor',
  ],
  ['campus', { function: 'Design', level: 'director' }, 'design/head'],
  [
    'campus',
    { function: 'Data', title: 'Data Scientist', level: 'senior' },
    'data-and-ai/machine-learning-engineer',
  ],
  ['campus', { function: 'Analytics', title: 'Data analyst', level: 'junior' }, 'data-and-ai/data-analyst'],
  ['campus', { function: 'People', level: 'manager', region: 'Portugal' }, 'people/manager'],
  ['campus', { function: 'Support', level: 'manager' }, 'support/manager'],
  [
    'ledgerline',
    { function: 'Sales', title: 'Sales Development Representative', level: 'junior', region: 'USA' },
    'sales/sales-development',
  ],
  [
    'ledgerline',
    { function: 'Marketing', title: 'Product Marketing Manager', level: 'senior' },
    'marketing/product-marketing-manager',
  ],
  [
    'ledgerline',
    { function: 'Customer Success', title: 'Customer Success Manager', level: 'mid', region: 'UK' },
    'customer-success/customer-success-manager',
  ],
  // Nobody at Ledgerline has said anything that the workforce or the rules of the trade would move.
  ['ledgerline', { function: 'Legal', title: 'Privacy Officer', level: 'senior' }, 'nothing-links'],
  ['campus', { function: 'Facilities', title: 'Caretaker', level: 'mid' }, 'function-unknown'],
];

const profiles = new Map<string, RoleProfile>(
  roleLibrary.functions.flatMap((of) =>
    of.profiles.map((profile) => [`${of.id}/${profile.id}`, profile] as const),
  ),
);
const catalogue = new Map(metricCatalogue.map((metric) => [metric.id, metric]));

/** Does the measure ask for more? */
const goesUp = (measure: Measure): boolean | undefined => {
  if (measure.kind === 'threshold') return measure.comparator.startsWith('>');
  if (measure.kind !== 'change' || measure.from === undefined || measure.to === undefined) return undefined;
  return measure.to > measure.from;
};

const numbersOf = (measure: Measure): readonly number[] => {
  if (measure.kind === 'threshold') return measure.limit === undefined ? [] : [measure.limit];
  return measure.kind === 'change' ? [measure.from, measure.to].filter((value) => value !== undefined) : [];
};

const draftFor = async ([name, role]: Case) => {
  const goals = companies[name];
  const input: RoleKrasInput = { goals, role, history, benchmarks, accountable: { person: 'ruth' } };
  return drafter.draft('role-kras', deepFrozen(input), { draftId: 'd1', createdAt: '2026-04-02T08:00:00Z' });
};

test('thirty roles: 28 drafts without a finding, two declines with a reason', () => {
  expect(cases).toHaveLength(30);
  expect(cases.filter(([, , outcome]) => profiles.has(outcome))).toHaveLength(28);
});

test.each(cases)('%s, %j: %s', async (...of) => {
  const [name, , outcome] = of;
  const result = await draftFor(of);
  const profile = profiles.get(outcome);
  if (!result.ok || profile === undefined) {
    expect(result.ok ? 'drafted' : result.declined.code).toBe(outcome);
    return;
  }
  const { kras, kpis, rationale, basis } = result.draft.value;
  const goals = companies[name];
  expect([3, 4, 5]).toContain(kras.length);
  expect(basis.filter(({ target }) => target === 'missing')).toEqual([]);
  for (const kra of kras) {
    const area = profile.areas.find(({ title }) => title === kra.title);
    if (area === undefined) throw new Error(`${kra.title} is no area of ${outcome}`);
    const read = area.kpis.flatMap((kpi) => ('metric' in kpi ? [kpi.metric] : []));
    for (const kpi of kpis.filter((one) => one.kra === kra.id)) checkKpi(kpi, read, goals.keyResults ?? []);
    for (const { goal, because, metric } of rationale.find((one) => one.kra === kra.id)?.serves ?? []) {
      expect(goals.keyResults?.find(({ id }) => id === goal)?.metric).toBe(metric);
      if (because === 'same-metric') expect(read).toContain(metric);
      if (because === 'related-metric') expect([...area.moves, ...read]).toContain(metric);
      if (because === 'same-family')
        expect(read.map((id) => catalogue.get(id)?.family)).toContain(catalogue.get(metric)?.family);
    }
  }
  const metrics = kpis.flatMap(({ metric }) => metric ?? []);
  expect(metrics).toEqual([...new Set(metrics)]);
  expect(takenOver(goals, result.draft, { by: 'ruth', at: '2026-04-03T08:00:00Z' }).findings).toEqual([]);
});

/** A KPI reads a metric of its area, in its unit and direction, with that metric's own numbers. */
const checkKpi = (
  { metric, measure, evidence, guardrails = [], source, indicator }: Kpi,
  read: readonly string[],
  keyResults: readonly { readonly metric?: string; readonly measure: Measure }[],
): void => {
  expect(source).toBeDefined();
  if (metric === undefined) {
    expect([evidence, measure.kind]).toEqual(['qualitative', 'binary']);
    return;
  }
  const known = catalogue.get(metric);
  expect(read).toContain(metric);
  expect([measure.unit?.kind, goesUp(measure)]).toEqual([known?.unit, known?.better === 'higher']);
  expect(indicator).toBe(known?.indicator);
  const own = new Set([
    ...figuresOf(metric),
    ...keyResults.filter((one) => one.metric === metric).flatMap((one) => numbersOf(one.measure)),
  ]);
  for (const value of numbersOf(measure)) expect(own.has(value), `${metric} ${String(value)}`).toBe(true);
  expect(numbersOf(measure).length).toBeGreaterThan(0);
  for (const guardrail of guardrails)
    expect(guardrail.goal !== undefined || numbersOf(guardrail.measure!).length === 1).toBe(true);
};

test('under the recommended rules nothing in a draft itself is found', async () => {
  const seen = new Map<string, number>();
  for (const one of cases) {
    const result = await draftFor(one);
    if (!result.ok) continue;
    const goals = companies[one[0]];
    const own = new Set([...result.draft.value.kras, ...result.draft.value.kpis].map(({ id }) => id));
    const { findings } = takenOver(goals, result.draft, {
      by: 'ruth',
      at: '2026-04-03T08:00:00Z',
      rules: presets.recommended,
    });
    for (const finding of findings) {
      const [rule = '', goal = ''] = finding.split(/:? /);
      if (own.has(goal)) seen.set(rule, (seen.get(rule) ?? 0) + 1);
    }
  }
  expect(Object.fromEntries(seen)).toEqual({});
});
