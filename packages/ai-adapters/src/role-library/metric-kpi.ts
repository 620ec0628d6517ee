import { guardrailTemplates } from './guardrail-templates.ts';
import type { EvidenceKpiTemplate, MetricKpiTemplate } from './kpi-template.ts';
import { type MetricHabit, metricHabits } from './metric-habits.ts';

/** Metrics the library has KPIs for. */
export type LibraryMetric = keyof typeof metricHabits;

/**
 * A KPI that reads a metric: unit, aim, indicator, sources and guardrail as usual for it, or the guardrail that
 * lies nearer in this area. Its id is the metric's.
 */
export const metricKpi = (
  metric: LibraryMetric,
  title: string,
  nearer?: keyof typeof guardrailTemplates,
): MetricKpiTemplate => {
  const { guardrail: usual, ...habit }: MetricHabit = metricHabits[metric];
  const guardrail = nearer ?? usual;
  return {
    id: metric,
    title,
    evidence: 'quantitative',
    metric,
    ...habit,
    ...(guardrail === undefined ? {} : { guardrail: guardrailTemplates[guardrail] }),
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
