import { compileGoals, type GoalSet, parseEntity } from '@throughline/core';
import { runRules, structureRules } from '@throughline/cascade';
import { expect, test } from 'vitest';
import { codesOf, draftOf } from '../../test/drafting.ts';
import { asOf, harbour, numbersIn } from '../../test/harbour.ts';
import type { RoleKrasInput } from './role-kras-input.ts';

test('a seller: the draft names whom it serves, who answers, where it holds and what is missing', async () => {
  const { value, notes, provenance, status, aiGenerated } = await draftOf({ role: 'seller' });
  expect(status).toBe('proposed');
  expect(aiGenerated).toBe(false);
  expect(value.kras.map(({ id }) => id)).toEqual([
    'draft-1-winning',
    'draft-1-opportunities',
    'draft-1-flow',
    'draft-1-promises',
    'draft-1-growing',
  ]);
  const [winning] = value.kras;
  expect(winning).toMatchObject({
    role: 'seller',
    unit: 'quay',
    state: 'draft',
    // `gone` left, so one person holds the role.
    owners: [{ who: { person: 'otto' }, as: 'accountable' }],
    supports: [
      { goal: 'sealed', seenRevision: 0 },
      { goal: 'income', seenRevision: 3 },
    ],
    origin: { draft: 'draft-1', drafter: 'rules:starter', aiGenerated: false },
  });
  expect(winning?.description).toContain('Scope: Algarve, small harbours, subscription.');
  const kpi = (id: string) => value.kpis.find((one) => one.id === id);
  expect(kpi('draft-1-winning-win-rate')).toMatchObject({
    measure: { kind: 'threshold', comparator: '>=', limit: 34, unit: { kind: 'percent' } },
    source: 'deals',
    cycle: 'h1',
    deadline: '2026-06-15',
    metric: 'win-rate',
  });
  // The benchmark of the role's own region wins over a newer one of no region. No earlier value: a line to reach.
  expect(kpi('draft-1-flow-sales-cycle-length')?.measure).toEqual({
    kind: 'threshold',
    comparator: '<=',
    limit: 52,
    unit: { kind: 'duration', in: 'days' },
    statistic: 'median',
  });
  expect(kpi('draft-1-winning-new-bookings')?.measure).toEqual({
    kind: 'change',
    unit: { kind: 'currency' },
  });
  expect(notes.filter(({ code }) => code === 'dependency').map(({ data }) => data['dependency'])).toEqual([
    'leads from the website',
    'boats in working order',
  ]);
  const open = notes.filter(({ code }) => code === 'target-needed').map(({ goal }) => goal);
  const without = value.basis.filter(({ target }) => target === 'missing').map(({ kpi: id }) => id);
  expect(open).toEqual(without);
  expect(open).toContain('draft-1-winning-new-bookings');
  expect(provenance).toMatchObject({ draft: 'draft-1', task: 'role-kras', drafter: 'rules:starter' });
  expect(provenance.inputs).toEqual(
    expect.arrayContaining(['seller', 'sealed', 'income', 'deals', 'b-cycle-algarve']),
  );
});

test('a guide: two people hold the role, so the role answers; the rates are those of the company', async () => {
  const { value, notes } = await draftOf({ role: 'guide' });
  expect(value.kras.map(({ owners }) => owners)).toEqual(
    value.kras.map(() => [{ who: { role: 'guide' }, as: 'accountable' }]),
  );
  expect(notes.find(({ code }) => code === 'owner-is-role')?.data).toMatchObject({
    holders: 2,
    role: 'Guide for new guests',
  });
  expect(value.kpis.find(({ metric }) => metric === 'onboarding-time')).toMatchObject({
    measure: { kind: 'change', from: 29, to: 13, unit: { kind: 'duration', in: 'days' } },
    source: 'desk',
    indicator: 'leading',
  });
  // No key result reads churn; the benchmark does.
  expect(value.kpis.find(({ metric }) => metric === 'customer-churn')?.measure).toEqual({
    kind: 'threshold',
    comparator: '<=',
    limit: 4,
    unit: { kind: 'percent' },
  });
  expect(value.basis.find(({ record }) => record === 'b-churn')?.target).toBe('benchmark');
});

test('an HR lead: other key results, other areas, and a link by metric, never by words', async () => {
  const { value } = await draftOf({ role: 'hr-lead' });
  const served = new Set(value.kras.flatMap(({ supports = [] }) => supports.map(({ goal }) => goal)));
  expect([...served].sort()).toEqual(['filled', 'leaving']);
  expect(value.kpis.find(({ metric }) => metric === 'employee-turnover')?.measure).toEqual({
    kind: 'threshold',
    comparator: '<=',
    limit: 9,
    unit: { kind: 'percent' },
  });
  // Getting guests aboard has nothing to do with new colleagues, although both are about a start.
  expect(value.kpis.some(({ metric }) => metric === 'onboarding-time')).toBe(false);
});

test('a described role has no owner until somebody names one', async () => {
  const role = {
    function: 'Customer Support',
    level: 'manager',
    region: 'Oslo',
    dependencies: ['boats'],
  } as const;
  const draft = await draftOf({ role });
  expect(codesOf(draft)).toContain('owner-needed');
  expect(draft.value.kras.every((kra) => kra.role === undefined && kra.owners === undefined)).toBe(true);
  expect(draft.value.kras[0]?.description).toMatch(/Scope: Oslo\.$/);
  const named = await draftOf({ role, accountable: { person: 'rosa' } });
  expect(codesOf(named)).not.toContain('owner-needed');
  expect(named.value.kras[0]?.owners).toEqual([{ who: { person: 'rosa' }, as: 'accountable' }]);
});

test.each(['seller', 'guide', 'hr-lead', 'helper'])(
  '%s: parses, serves, pairs and brings no new error',
  async (role) => {
    const { value } = await draftOf({ role });
    const { kras, kpis, rationale, basis } = value;
    for (const kra of kras) expect(parseEntity('kra', kra)).toMatchObject({ ok: true });
    for (const kpi of kpis) expect(parseEntity('kpi', kpi)).toMatchObject({ ok: true });
    expect(rationale.map(({ kra }) => kra)).toEqual(kras.map(({ id }) => id));
    expect(basis.map(({ kpi }) => kpi)).toEqual(kpis.map(({ id }) => id));
    for (const [at, kra] of kras.entries()) {
      expect(kra.supports?.map(({ goal }) => goal)).toEqual(rationale[at]?.serves.map(({ goal }) => goal));
      expect(kra.supports?.length).toBeGreaterThan(0);
      const own = kpis.filter((kpi) => kpi.kra === kra.id);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(own.length).toBeLessThanOrEqual(4);
      expect(new Set(own.map(({ indicator }) => indicator))).toEqual(new Set(['leading', 'lagging']));
      for (const { goal, because, metric } of rationale[at]?.serves ?? []) {
        expect(rationale[at]?.text).toContain(metric);
        if (because === 'same-metric')
          expect(
            own.some((kpi) => kpi.metric === metric),
            goal,
          ).toBe(true);
      }
    }
    const merged: GoalSet = { ...harbour, kras, kpis };
    const errors = (goals: GoalSet): string[] =>
      runRules(compileGoals(goals), structureRules, { asOf })
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
    expect(errors(merged)).toEqual(errors(harbour));
  },
);

test('no number in a draft that is not in the input', async () => {
  const known = new Set(numbersIn(harbour));
  let total = 0;
  for (const role of ['seller', 'guide', 'hr-lead', 'helper']) {
    const draft = await draftOf({
      role,
      history: [
        { metric: 'customer-churn', unit: { kind: 'percent' }, points: [{ on: '2025-12-01', value: 6.5 }] },
      ],
    });
    for (const kra of draft.value.kras) {
      // A revision that was never counted up reads as 0; it is the goal's, not a figure.
      for (const { goal, seenRevision } of kra.supports ?? []) {
        expect(seenRevision).toBe(harbour.keyResults?.find(({ id }) => id === goal)?.revision ?? 0);
      }
    }
    const figures = numbersIn(draft.value.kpis);
    total += figures.length;
    for (const figure of figures) expect(known.has(figure) || figure === 6.5, String(figure)).toBe(true);
    expect(
      JSON.stringify(draft.value.kras.map(({ title, description }) => [title, description])),
    ).not.toMatch(/\d/);
  }
  expect(total).toBeGreaterThan(10);
});

test('earlier values become the start, and a target must be harder than the last of them', async () => {
  const unit = { kind: 'percent' } as const;
  const history = (...values: readonly number[]) => [
    {
      metric: 'customer-churn',
      unit,
      points: values.map((value, at) => ({ on: `2025-0${at + 1}-01`, value })),
    },
  ];
  const churn = async (input: Partial<RoleKrasInput>) => {
    const { value } = await draftOf({ role: 'guide', ...input });
    const kpi = value.kpis.find(({ metric }) => metric === 'customer-churn');
    return [kpi?.measure, value.basis.find((one) => one.kpi === kpi?.id)?.target];
  };
  expect(await churn({ history: history(9, 6.5) })).toEqual([
    { kind: 'change', from: 6.5, to: 4, unit },
    'benchmark',
  ]);
  // Already better than what is usual: the good end is the next target, then the own best.
  expect(await churn({ history: history(9, 3.1) })).toEqual([
    { kind: 'change', from: 3.1, to: 2, unit },
    'benchmark',
  ]);
  expect(await churn({ history: history(1.4, 1.9) })).toEqual([
    { kind: 'change', from: 1.9, to: 1.4, unit },
    'history',
  ]);
  // Nothing known is harder: the target stays open, the start does not.
  expect(await churn({ history: history(1.9, 1.4), benchmarks: [] })).toEqual([
    { kind: 'change', from: 1.4, unit },
    'missing',
  ]);
  // Later values, other units and other metrics are not seen.
  const later = [{ metric: 'customer-churn', unit, points: [{ on: '2026-09-01', value: 5 }] }];
  expect(await churn({ history: later, benchmarks: [] })).toEqual([{ kind: 'change', unit }, 'missing']);
  const other = [
    { metric: 'customer-churn', unit: { kind: 'count' } as const, points: [{ on: '2025-09-01', value: 5 }] },
  ];
  expect(await churn({ history: other, benchmarks: [] })).toEqual([{ kind: 'change', unit }, 'missing']);
});

test('a total of the company is not the target of one role, except of an executive', async () => {
  const keyResult = {
    id: 'orders',
    objective: 'loved',
    title: 'New bookings of 900k',
    metric: 'new-bookings',
    measure: { kind: 'change', from: 0, to: 900_000, unit: { kind: 'currency', iso: 'EUR' } },
  } as const;
  const goals: GoalSet = { ...harbour, keyResults: [...(harbour.keyResults ?? []), keyResult] };
  const draft = await draftOf({ goals, role: 'seller' });
  const kpi = draft.value.kpis.find(({ metric }) => metric === 'new-bookings');
  expect(kpi?.measure).toEqual({ kind: 'change', unit: { kind: 'currency', iso: 'EUR' } });
  expect(draft.notes.find(({ goal }) => goal === kpi?.id)).toMatchObject({
    code: 'target-needed',
    messageId: 'part',
    data: { goal: 'orders' },
  });
  const chief = await draftOf({ goals, role: { function: 'sales', level: 'executive' } });
  expect(chief.value.kpis.find(({ metric }) => metric === 'new-bookings')?.measure).toEqual(
    keyResult.measure,
  );
});

test('a guardrail is controlled by a goal that measures it, else it asks for a limit', async () => {
  const { value, notes } = await draftOf({ role: 'hr-lead' });
  const hire = value.kpis.find(({ metric }) => metric === 'time-to-hire');
  const quality = value.kpis.find(({ metric }) => metric === 'quality-of-hire');
  if (quality !== undefined)
    expect(hire?.guardrails).toEqual([
      { title: 'Who takes a place does well in it', goal: quality.id, mode: 'flag' },
    ]);
  const open = value.kpis
    .flatMap(({ guardrails = [] }) => guardrails)
    .filter(({ goal }) => goal === undefined);
  const told = notes.filter(({ code }) => code === 'guardrail-limit-needed');
  expect(new Set(open.map(({ title }) => title))).toEqual(new Set(told.map(({ data }) => data['guardrail'])));
  for (const { measure } of open) expect(measure).not.toHaveProperty('limit');
});
