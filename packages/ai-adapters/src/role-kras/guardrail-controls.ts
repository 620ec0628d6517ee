import type { GoalId } from '@throughline/core';
import type { ChosenArea, ChosenKpi } from './chosen-area.ts';
import type { CompanyKeyResult } from './company-key-results.ts';
import { catalogueId, subjectOf } from './metric-of.ts';

/** Looks up the goal that controls a guardrail metric for a KPI of a KRA. */
export type ControlOf = (metric: string, kra: GoalId) => GoalId | undefined;

/**
 * Which goal can control a guardrail of an area: a KPI of the same area; else, for a metric with one subject, any
 * KPI of the draft, then a key result to serve. Rework in one place says nothing about rework in another.
 */
export const guardrailControls = (
  areas: readonly ChosenArea[],
  keyResults: readonly CompanyKeyResult[],
): ControlOf => {
  const anywhere = new Map<string, GoalId>();
  for (const { kpis } of areas) for (const [metric, id] of metricsOf(kpis)) setOnce(anywhere, metric, id);
  for (const { metric, keyResult } of keyResults) {
    if (metric !== undefined) setOnce(anywhere, metric, keyResult.id);
  }
  return (metric, kra) => {
    const wanted = catalogueId(metric);
    const near = areas.find((area) => area.kra === kra);
    const inside = near === undefined ? undefined : new Map(metricsOf(near.kpis)).get(wanted);
    return inside ?? (subjectOf(wanted) === undefined ? undefined : anywhere.get(wanted));
  };
};

const metricsOf = (kpis: readonly ChosenKpi[]): readonly (readonly [string, GoalId])[] =>
  kpis.flatMap(({ id, candidate: { template } }) =>
    template.evidence === 'quantitative' ? [[catalogueId(template.metric), id] as const] : [],
  );

const setOnce = (map: Map<string, GoalId>, key: string, value: GoalId): void => {
  if (!map.has(key)) map.set(key, value);
};
