import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { Indicator, KeyResultKind } from '../model/key-result.ts';

/** A metric that made-up key results use. Id as in the metric catalogue; range in the unit. */
export interface MadeUpMetric {
  readonly id: string;
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly low: number;
  readonly high: number;
  readonly better: 'higher' | 'lower';
  readonly kind: KeyResultKind;
  readonly indicator: Indicator;
  readonly source: string;
}

const percent = { kind: 'percent' } as const;
const dollars = { kind: 'currency', iso: 'USD' } as const;
const days = { kind: 'duration', in: 'days' } as const;
const score = { kind: 'score' } as const;

/** Metrics with plausible ranges. */
export const madeUpMetrics: readonly MadeUpMetric[] = [
  {
    id: 'annual-recurring-revenue',
    name: 'annual recurring revenue',
    unit: dollars,
    low: 2000000,
    high: 12000000,
    better: 'higher',
    kind: 'financial',
    indicator: 'lagging',
    source: 'crm',
  },
  {
    id: 'win-rate',
    name: 'win rate',
    unit: percent,
    low: 15,
    high: 45,
    better: 'higher',
    kind: 'outcome',
    indicator: 'lagging',
    source: 'crm',
  },
  {
    id: 'net-promoter-score',
    name: 'net promoter score',
    unit: score,
    low: 10,
    high: 70,
    better: 'higher',
    kind: 'quality',
    indicator: 'lagging',
    source: 'helpdesk',
  },
  {
    id: 'customer-churn',
    name: 'customer churn',
    unit: percent,
    low: 1,
    high: 12,
    better: 'lower',
    kind: 'outcome',
    indicator: 'lagging',
    source: 'crm',
  },
  {
    id: 'time-to-resolution',
    name: 'time to resolution',
    unit: { kind: 'duration', in: 'hours' },
    low: 4,
    high: 72,
    better: 'lower',
    kind: 'operational',
    indicator: 'leading',
    source: 'helpdesk',
  },
  {
    id: 'time-to-hire',
    name: 'time to hire',
    unit: days,
    low: 20,
    high: 90,
    better: 'lower',
    kind: 'operational',
    indicator: 'lagging',
    source: 'ats',
  },
  {
    id: 'employee-engagement',
    name: 'employee engagement',
    unit: percent,
    low: 50,
    high: 90,
    better: 'higher',
    kind: 'outcome',
    indicator: 'leading',
    source: 'hrms',
  },
  {
    id: 'weekly-active-users',
    name: 'weekly active users',
    unit: { kind: 'count', of: 'users' },
    low: 500,
    high: 90000,
    better: 'higher',
    kind: 'adoption',
    indicator: 'leading',
    source: 'warehouse',
  },
  {
    id: 'availability',
    name: 'availability',
    unit: percent,
    low: 97,
    high: 99.95,
    better: 'higher',
    kind: 'technical',
    indicator: 'lagging',
    source: 'warehouse',
  },
  {
    id: 'change-failure-rate',
    name: 'change failure rate',
    unit: percent,
    low: 3,
    high: 30,
    better: 'lower',
    kind: 'quality',
    indicator: 'lagging',
    source: 'warehouse',
  },
  {
    id: 'gross-margin',
    name: 'gross margin',
    unit: percent,
    low: 40,
    high: 82,
    better: 'higher',
    kind: 'financial',
    indicator: 'lagging',
    source: 'finance',
  },
  {
    id: 'qualified-leads',
    name: 'qualified leads',
    unit: { kind: 'count', of: 'leads' },
    low: 50,
    high: 1200,
    better: 'higher',
    kind: 'outcome',
    indicator: 'leading',
    source: 'crm',
  },
];
