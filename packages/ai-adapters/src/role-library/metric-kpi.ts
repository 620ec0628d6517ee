import type { MeasureUnit } from '@throughline/core';
import type { EvidenceKpiTemplate, GuardrailTemplate, MetricKpiTemplate } from './kpi-template.ts';

/** What a KPI of a metric usually looks like, whoever has it. */
type MetricHabit = Pick<
  MetricKpiTemplate,
  'aim' | 'unit' | 'indicator' | 'sources' | 'addsUp' | 'statistic' | 'per'
> & {
  /** The guardrail; a KPI that only holds a line needs none. */
  readonly guardrail?: keyof typeof guardrails;
};

const percent = { kind: 'percent' } as const satisfies MeasureUnit;
const money = { kind: 'currency' } as const satisfies MeasureUnit;
const days = { kind: 'duration', in: 'days' } as const satisfies MeasureUnit;
const hours = { kind: 'duration', in: 'hours' } as const satisfies MeasureUnit;
const minutes = { kind: 'duration', in: 'minutes' } as const satisfies MeasureUnit;
const score = { kind: 'score' } as const satisfies MeasureUnit;

const above = 'hold-above' as const;
const below = 'hold-below' as const;

/** What is watched while something else is pushed. */
// biome-ignore format: one row for each guardrail
const guardrails = {
  acquisitionCost: { metric: 'customer-acquisition-cost', title: 'Winning a customer does not get dearer', aim: below, unit: money },
  backlog: { metric: 'on-time-delivery', title: 'Dates that were given are still kept', aim: above, unit: percent },
  burden: { metric: 'employee-engagement', title: 'The people who do the work stay well', aim: above, unit: score },
  complaints: { metric: 'complaint-rate', title: 'Complaints do not rise', aim: below, unit: percent },
  compliance: { metric: 'compliance-rate', title: 'The rules are kept', aim: above, unit: percent },
  defects: { metric: 'defect-rate', title: 'Quality does not suffer', aim: below, unit: percent },
  failedChanges: { metric: 'change-failure-rate', title: 'Changes do not break more often', aim: below, unit: percent },
  margin: { metric: 'gross-margin', title: 'Margin is not given away', aim: above, unit: percent },
  pace: { metric: 'cycle-time', title: 'Work does not slow down', aim: below, unit: days },
  hires: { metric: 'quality-of-hire', title: 'Who takes a place does well in it', aim: above, unit: score },
  openPlaces: { metric: 'time-to-hire', title: 'Places do not stay open longer', aim: below, unit: days },
  rework: { metric: 'rework-rate', title: 'Little has to be done twice', aim: below, unit: percent },
  satisfaction: { metric: 'customer-satisfaction', title: 'Customers stay satisfied', aim: above, unit: score },
  spend: { metric: 'budget-variance', title: 'Spending stays within its frame', aim: below, unit: percent },
  unitCost: { metric: 'unit-cost', title: 'One matter does not cost more', aim: below, unit: money },
  wins: { metric: 'win-rate', title: 'Interest still turns into orders', aim: above, unit: percent },
} as const satisfies Readonly<Record<string, GuardrailTemplate>>;

// biome-ignore format: one row for each metric
const habits = {
  'activation-rate': { aim: 'raise', unit: percent, indicator: 'leading', sources: ['analytics'], guardrail: 'defects' },
  'adoption-rate': { aim: 'raise', unit: percent, indicator: 'leading', sources: ['analytics', 'warehouse'], guardrail: 'satisfaction' },
  'audit-findings': { aim: 'lower', unit: { kind: 'count', of: 'findings' }, indicator: 'lagging', sources: ['finance', 'other', 'manual'], guardrail: 'pace' },
  availability: { aim: above, unit: percent, indicator: 'lagging', sources: ['analytics', 'warehouse'] },
  'budget-variance': { aim: below, unit: percent, indicator: 'lagging', sources: ['finance'] },
  'cash-runway': { aim: above, unit: { kind: 'duration', in: 'months' }, indicator: 'lagging', sources: ['finance'] },
  'change-failure-rate': { aim: 'lower', unit: percent, indicator: 'lagging', sources: ['analytics', 'warehouse'], guardrail: 'backlog' },
  'cloud-cost': { aim: 'lower', unit: money, indicator: 'lagging', sources: ['finance', 'analytics'], addsUp: true, guardrail: 'satisfaction' },
  'complaint-rate': { aim: below, unit: percent, indicator: 'lagging', sources: ['helpdesk'] },
  'compliance-rate': { aim: above, unit: percent, indicator: 'lagging', sources: ['hrms', 'finance', 'other', 'manual'] },
  'customer-acquisition-cost': { aim: 'lower', unit: money, indicator: 'lagging', sources: ['finance', 'crm'], guardrail: 'wins' },
  'customer-churn': { aim: 'lower', unit: percent, indicator: 'lagging', sources: ['crm', 'finance'], guardrail: 'margin' },
  'customer-effort-score': { aim: 'lower', unit: score, indicator: 'leading', sources: ['helpdesk'], guardrail: 'unitCost' },
  'customer-retention': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['crm', 'finance'], guardrail: 'margin' },
  'customer-satisfaction': { aim: 'raise', unit: score, indicator: 'lagging', sources: ['helpdesk', 'analytics'], guardrail: 'unitCost' },
  'cycle-time': { aim: 'lower', unit: days, indicator: 'leading', sources: ['analytics', 'warehouse'], statistic: 'median', guardrail: 'rework' },
  'days-sales-outstanding': { aim: 'lower', unit: days, indicator: 'lagging', sources: ['finance'], guardrail: 'satisfaction' },
  'defect-rate': { aim: 'lower', unit: percent, indicator: 'lagging', sources: ['analytics', 'helpdesk'], guardrail: 'backlog' },
  'deployment-frequency': { aim: 'raise', unit: { kind: 'count', of: 'deployments' }, indicator: 'leading', sources: ['analytics', 'warehouse'], per: 'week', guardrail: 'failedChanges' },
  'employee-engagement': { aim: 'raise', unit: score, indicator: 'leading', sources: ['hrms', 'analytics'], guardrail: 'pace' },
  'employee-retention': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['hrms'], guardrail: 'spend' },
  'employee-turnover': { aim: 'lower', unit: percent, indicator: 'lagging', sources: ['hrms'], guardrail: 'spend' },
  'expansion-revenue': { aim: 'raise', unit: money, indicator: 'lagging', sources: ['crm', 'finance'], addsUp: true, guardrail: 'satisfaction' },
  'first-contact-resolution': { aim: 'raise', unit: percent, indicator: 'leading', sources: ['helpdesk'], guardrail: 'complaints' },
  'first-response-time': { aim: 'lower', unit: minutes, indicator: 'leading', sources: ['helpdesk'], statistic: 'median', guardrail: 'complaints' },
  'forecast-accuracy': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['crm', 'finance'], guardrail: 'spend' },
  'gross-margin': { aim: above, unit: percent, indicator: 'lagging', sources: ['finance'] },
  'internal-mobility': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['hrms'], guardrail: 'hires' },
  latency: { aim: 'lower', unit: { kind: 'duration', in: 'milliseconds' }, indicator: 'leading', sources: ['analytics', 'warehouse'], statistic: 'p95', guardrail: 'spend' },
  'lead-conversion': { aim: 'raise', unit: percent, indicator: 'leading', sources: ['crm', 'analytics'], guardrail: 'acquisitionCost' },
  'lead-time': { aim: 'lower', unit: days, indicator: 'leading', sources: ['analytics', 'warehouse'], statistic: 'median', guardrail: 'failedChanges' },
  'net-promoter-score': { aim: 'raise', unit: score, indicator: 'lagging', sources: ['analytics', 'helpdesk'], guardrail: 'margin' },
  'net-revenue-retention': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['finance', 'crm'], guardrail: 'satisfaction' },
  'new-bookings': { aim: 'raise', unit: money, indicator: 'lagging', sources: ['crm'], addsUp: true, guardrail: 'margin' },
  'offer-acceptance-rate': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['ats'], guardrail: 'spend' },
  'on-time-delivery': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['analytics', 'warehouse'], guardrail: 'rework' },
  'onboarding-time': { aim: 'lower', unit: days, indicator: 'leading', sources: ['crm', 'helpdesk', 'hrms'], statistic: 'median', guardrail: 'complaints' },
  'operating-cost': { aim: 'lower', unit: money, indicator: 'lagging', sources: ['finance'], addsUp: true, guardrail: 'satisfaction' },
  pipeline: { aim: 'raise', unit: money, indicator: 'leading', sources: ['crm'], addsUp: true, guardrail: 'wins' },
  'qualified-leads': { aim: 'raise', unit: { kind: 'count', of: 'leads' }, indicator: 'leading', sources: ['crm', 'analytics'], addsUp: true, guardrail: 'acquisitionCost' },
  'quality-of-hire': { aim: 'raise', unit: score, indicator: 'lagging', sources: ['hrms', 'ats'], guardrail: 'openPlaces' },
  'quota-attainment': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['crm'], guardrail: 'satisfaction' },
  'return-on-investment': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['finance'], guardrail: 'compliance' },
  'rework-rate': { aim: below, unit: percent, indicator: 'lagging', sources: ['warehouse', 'analytics', 'crm', 'finance'] },
  'sales-cycle-length': { aim: 'lower', unit: days, indicator: 'lagging', sources: ['crm'], statistic: 'median', guardrail: 'margin' },
  'security-incidents': { aim: below, unit: { kind: 'count', of: 'incidents' }, indicator: 'lagging', sources: ['helpdesk', 'other', 'manual'] },
  'ticket-backlog': { aim: 'lower', unit: { kind: 'count', of: 'tickets' }, indicator: 'leading', sources: ['helpdesk'], addsUp: true, guardrail: 'complaints' },
  'time-to-hire': { aim: 'lower', unit: days, indicator: 'lagging', sources: ['ats'], statistic: 'median', guardrail: 'hires' },
  'time-to-market': { aim: 'lower', unit: days, indicator: 'lagging', sources: ['analytics', 'warehouse'], statistic: 'median', guardrail: 'defects' },
  'time-to-resolution': { aim: 'lower', unit: hours, indicator: 'leading', sources: ['helpdesk'], statistic: 'median', guardrail: 'complaints' },
  'time-to-restore': { aim: 'lower', unit: hours, indicator: 'lagging', sources: ['analytics', 'helpdesk'], statistic: 'median', guardrail: 'failedChanges' },
  'time-to-value': { aim: 'lower', unit: days, indicator: 'leading', sources: ['analytics', 'crm'], statistic: 'median', guardrail: 'complaints' },
  'training-completion': { aim: 'raise', unit: percent, indicator: 'leading', sources: ['hrms'], guardrail: 'burden' },
  'trial-conversion': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['analytics', 'crm'], guardrail: 'satisfaction' },
  'unit-cost': { aim: 'lower', unit: money, indicator: 'lagging', sources: ['finance'], statistic: 'mean', guardrail: 'complaints' },
  utilization: { aim: 'raise', unit: percent, indicator: 'leading', sources: ['hrms', 'finance'], guardrail: 'burden' },
  'vulnerability-age': { aim: 'lower', unit: days, indicator: 'leading', sources: ['analytics', 'other', 'manual'], statistic: 'median', guardrail: 'backlog' },
  'weekly-active-users': { aim: 'raise', unit: { kind: 'count', of: 'users' }, indicator: 'leading', sources: ['analytics', 'warehouse'], addsUp: true, guardrail: 'defects' },
  'website-traffic': { aim: 'raise', unit: { kind: 'count', of: 'visits' }, indicator: 'leading', sources: ['analytics'], addsUp: true, guardrail: 'wins' },
  'win-rate': { aim: 'raise', unit: percent, indicator: 'lagging', sources: ['crm'], guardrail: 'margin' },
} as const satisfies Readonly<Record<string, MetricHabit>>;

/** Metrics the library has KPIs for. */
export type LibraryMetric = keyof typeof habits;

/** A KPI that reads a metric: unit, aim, indicator, sources and guardrail as usual for it. Its id is the metric's. */
export const metricKpi = (metric: LibraryMetric, title: string): MetricKpiTemplate => {
  const { guardrail, ...habit }: MetricHabit = habits[metric];
  return {
    id: metric,
    title,
    evidence: 'quantitative',
    metric,
    ...habit,
    ...(guardrail === undefined ? {} : { guardrail: guardrails[guardrail] }),
  };
};

/** The same for a general metric that is read for the function's own work only. */
export const localKpi = (metric: LibraryMetric, title: string): MetricKpiTemplate => ({
  ...metricKpi(metric, title),
  isLocal: true,
});

/** A KPI that somebody judges by looking. */
export const evidenceKpi = (
  id: string,
  title: string,
  indicator: EvidenceKpiTemplate['indicator'],
  sources: EvidenceKpiTemplate['sources'],
): EvidenceKpiTemplate => ({ id, title, evidence: 'qualitative', indicator, sources });
