import type { Guardrail, Kpi, Measure } from '@throughline/core';
import { describe, expect, test } from 'vitest';
import { drafter } from '../../test/drafting.ts';
import { deepFrozen } from '../../test/harbour.ts';
import { asHeld, asPublished, histories, plans } from '../../test/ledgerline.ts';
import { takenOver } from '../../test/taken-over.ts';
import type { RoleKrasInput } from './role-kras-input.ts';

/** A labelled KPI of the article (S0-10): numbers and fields, with the catalogue's id of what it measures. */
interface Labelled {
  readonly record: string;
  readonly metric: string;
  readonly direction: 'achieve' | 'maintain' | 'increase' | 'decrease';
  readonly comparator: '>=' | '<=' | '<';
  readonly target: number;
  readonly unit: string;
  readonly guardrail?: {
    readonly metric: string;
    readonly comparator: '>=' | '<=';
    readonly value: number;
    readonly unit: string;
  };
}

const article: { readonly [Role in 'ae' | 'pmm' | 'onb']: readonly Labelled[] } = {
  ae: [
    {
      record: 'S0-005',
      metric: 'new-bookings',
      direction: 'achieve',
      comparator: '>=',
      target: 250_000,
      unit: 'currency USD',
    },
    {
      record: 'S0-006',
      metric: 'win-rate',
      direction: 'maintain',
      comparator: '>=',
      target: 28,
      unit: 'percent',
    },
    {
      record: 'S0-007',
      metric: 'sales-cycle-length',
      direction: 'maintain',
      comparator: '<=',
      target: 45,
      unit: 'duration days',
    },
  ],
  pmm: [
    {
      record: 'S0-008',
      metric: 'qualified-leads',
      direction: 'achieve',
      comparator: '>=',
      target: 300,
      unit: 'count',
      guardrail: { metric: 'cost-per-lead', comparator: '<=', value: 2500, unit: 'currency INR' },
    },
    {
      record: 'S0-009',
      metric: 'lead-conversion',
      direction: 'increase',
      comparator: '>=',
      target: 30,
      unit: 'percent',
    },
    {
      record: 'S0-010',
      metric: 'customer-reviews',
      direction: 'achieve',
      comparator: '>=',
      target: 200,
      unit: 'count',
      guardrail: { metric: 'review-rating', comparator: '>=', value: 4.4, unit: 'score' },
    },
  ],
  onb: [
    {
      record: 'S0-011',
      metric: 'onboarding-time',
      direction: 'decrease',
      comparator: '<=',
      target: 12,
      unit: 'duration days',
    },
    {
      record: 'S0-012',
      metric: 'customer-churn',
      direction: 'maintain',
      comparator: '<',
      target: 5,
      unit: 'percent',
    },
    {
      record: 'S0-013',
      metric: 'net-promoter-score',
      direction: 'maintain',
      comparator: '>=',
      target: 50,
      unit: 'score',
    },
  ],
};

/** What a measure asks for, in the fields of the labels. A way up is met at its target or above, a way down below. */
const asked = (
  measure: Measure,
): Pick<Labelled, 'direction' | 'comparator' | 'target' | 'unit'> | undefined => {
  const { unit } = measure;
  if (unit === undefined) return undefined;
  const words =
    unit.kind === 'currency'
      ? `currency ${unit.iso ?? ''}`
      : unit.kind === 'duration'
        ? `duration ${unit.in}`
        : unit.kind;
  if (measure.kind === 'threshold' && measure.limit !== undefined)
    return {
      direction: 'maintain',
      comparator: measure.comparator as '>=',
      target: measure.limit,
      unit: words,
    };
  if (measure.kind !== 'change' || measure.from === undefined || measure.to === undefined) return undefined;
  const up = measure.to > measure.from;
  return {
    direction: up ? 'increase' : 'decrease',
    comparator: up ? '>=' : '<=',
    target: measure.to,
    unit: words,
  };
};

/** `Achieve` says nothing of where one stands: a way up and a level to hold both do it. */
const sameDirection = (label: Labelled['direction'], drafted: Labelled['direction']): boolean =>
  label === drafted || (label === 'achieve' && (drafted === 'increase' || drafted === 'maintain'));

const isGuarded = ({ guardrails = [] }: Kpi, { guardrail }: Labelled): boolean => {
  if (guardrail === undefined) return true;
  const limits = guardrails.map(({ measure }: Guardrail) => measure && asked(measure));
  const { comparator, value, unit } = guardrail;
  return limits.some(
    (limit) => limit?.comparator === comparator && limit.target === value && limit.unit === unit,
  );
};

const isDrafted = (kpis: readonly Kpi[], label: Labelled): boolean =>
  kpis.some((kpi) => {
    const drafted = kpi.metric === label.metric ? asked(kpi.measure) : undefined;
    return (
      drafted !== undefined &&
      sameDirection(label.direction, drafted.direction) &&
      drafted.comparator === label.comparator &&
      drafted.target === label.target &&
      drafted.unit === label.unit &&
      isGuarded(kpi, label)
    );
  });

const draftFor = async (input: RoleKrasInput, draftId: string) => {
  const result = await drafter.draft('role-kras', deepFrozen(input), {
    draftId,
    createdAt: '2026-04-02T08:00:00Z',
  });
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft;
};

describe.each([
  ['key results as published, targets agreed with each role', asPublished, plans],
  ['levels to hold as key results, totals from what the role reached before', asHeld, undefined],
] as const)('the company of the article: %s', (_name, company, targets) => {
  test('its nine KPIs are drafted, linked to company key results, and nothing is found afterwards', async () => {
    let goals = company;
    const drafted: string[] = [];
    for (const role of ['ae', 'pmm', 'onb'] as const) {
      const given = targets === undefined ? {} : { targets: targets[role] };
      const draft = await draftFor({ goals, role, history: histories[role], ...given }, `d-${role}`);
      const { kras, kpis } = draft.value;
      for (const label of article[role]) if (isDrafted(kpis, label)) drafted.push(label.record);
      const known = new Set(company.keyResults?.map(({ id }) => id));
      for (const { supports = [] } of kras) {
        expect(supports.length).toBeGreaterThan(0);
        expect(supports.every(({ goal }) => known.has(goal))).toBe(true);
      }
      expect([3, 4, 5]).toContain(kras.length);
      const after = takenOver(goals, draft, { by: 'ruth', at: '2026-04-03T08:00:00Z' });
      expect(after.findings).toEqual([]);
      goals = after.goals;
    }
    // S0-005 to S0-013: all nine.
    expect(drafted).toEqual(Object.values(article).flatMap((own) => own.map(({ record }) => record)));
  });
});

test('what the firm has not said is not drafted: without agreed targets its own numbers stand, or none', async () => {
  const drafted: string[] = [];
  for (const role of ['ae', 'pmm', 'onb'] as const) {
    const draft = await draftFor({ goals: asPublished, role, history: histories[role] }, `d-${role}`);
    for (const label of article[role]) if (isDrafted(draft.value.kpis, label)) drafted.push(label.record);
  }
  expect(drafted).toEqual(['S0-005', 'S0-007', 'S0-008', 'S0-009', 'S0-010']);
});
