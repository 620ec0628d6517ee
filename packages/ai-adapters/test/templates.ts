import type { KeyResult } from '@throughline/core';
import type { KraTemplate, MetricKpiTemplate } from '@throughline/ai-adapters/role-library';

/** A KPI template of a percent to be raised, with what is said instead. */
export const kpiTemplate = (metric: string, more: Partial<MetricKpiTemplate> = {}): MetricKpiTemplate => ({
  id: metric,
  title: `How ${metric} stands`,
  evidence: 'quantitative',
  metric,
  aim: 'raise',
  unit: { kind: 'percent' },
  indicator: 'lagging',
  sources: ['crm'],
  ...more,
});

/** An area with KPIs of the metrics. */
export const areaTemplate = (
  id: string,
  kpis: KraTemplate['kpis'],
  moves: readonly string[] = [],
): KraTemplate => ({
  id,
  title: `Area of ${id}`,
  description: `What ${id} covers.`,
  expectedOutcomes: [],
  moves,
  kpis,
});

/** A key result to serve, with its metric read. */
export const toServe = (
  id: string,
  metric?: string,
  more: Partial<KeyResult> = {},
): { readonly number: number; readonly keyResult: KeyResult; readonly metric?: string } => ({
  number: 0,
  keyResult: { id, objective: 'o', title: `Result ${id}`, measure: { kind: 'change' }, ...more },
  ...(metric === undefined ? {} : { metric }),
});
