import { goalAt, type GoalIndex, type KeyResult, type Kpi, type Objective } from '@throughline/core';
import {
  type Metric,
  metricCatalogue,
  type MetricFamily,
  type MetricFunction,
  metricIn,
} from '@throughline/core/wording';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import { isMeasured } from '../goal-wording/measured-goals.ts';
import { subjectOf } from '../role-kras/metric-of.ts';
import type { MetricReason } from './key-results.ts';

/** What an objective is about: metrics of a family; of one function, where the family only names a manner. */
export interface MetricTheme {
  readonly family: MetricFamily;
  readonly function?: MetricFunction;
}

/** A metric that could show an objective, and why. */
export interface MetricCandidate {
  readonly metric: Metric;
  readonly because: MetricReason;
}

/** What is known of an objective when metrics are chosen for it. */
export interface ObjectiveFacts {
  readonly objective: Pick<Objective, 'title' | 'description' | 'plannedMetric' | 'supports'>;
  /** Ids of metrics its key results read already. */
  readonly held: readonly string[];
  /** Ids of metrics to use before others. */
  readonly named: readonly string[];
  /** What it is about, where the caller said it. */
  readonly themes: readonly MetricTheme[];
}

/**
 * Metrics that could show an objective, most telling first: named ones, the planned one, one its words name, then the
 * family of all of these, of its key results and of the goals it helps. What the goals above read is left to them
 * (the number stays above), what its key results read is there already, and counts for show are no result.
 */
export const metricCandidates = (
  index: GoalIndex,
  { objective, held, named, themes }: ObjectiveFacts,
): readonly MetricCandidate[] => {
  const { title, description = '', plannedMetric, supports = [] } = objective;
  const above = supports.flatMap(({ goal }) => metricsAt(index, goal));
  const taken = new Set([...held, ...above]);
  const candidates = new Map<string, MetricCandidate>();
  const take = (metric: Metric | undefined, because: MetricReason): void => {
    if (metric !== undefined && !candidates.has(metric.id)) candidates.set(metric.id, { metric, because });
  };
  for (const id of named) take(catalogueMetric(id), 'named');
  const planned = index.document.organization.strategy?.plannedMetrics?.find(
    ({ id }) => id === plannedMetric,
  );
  const plannedId = planned?.metric ?? (planned === undefined ? undefined : metricIn(planned.title)?.id);
  const ofPlan = plannedId === undefined ? undefined : catalogueMetric(plannedId);
  if (ofPlan !== undefined && !taken.has(ofPlan.id)) take(ofPlan, 'planned');
  const spoken = [metricIn(title), metricIn(description)];
  for (const metric of spoken) if (metric !== undefined && !taken.has(metric.id)) take(metric, 'title');
  const about = [...named, plannedId, ...spoken.map((metric) => metric?.id), ...held, ...above];
  const wanted = themes.length > 0 ? themes : about.flatMap((id) => (id === undefined ? [] : themeOf(id)));
  for (const metric of metricCatalogue) {
    if (metric.vanity !== undefined || taken.has(metric.id)) continue;
    const isWanted = wanted.some(
      (theme) =>
        theme.family === metric.family &&
        (theme.function === undefined || theme.function === metric.function),
    );
    if (isWanted) take(metric, 'theme');
  }
  return [...candidates.values()];
};

/** The theme a metric stands for; none for a metric the catalogue does not know. */
export const themeOf = (id: string): readonly MetricTheme[] => {
  const metric = catalogueMetric(id);
  if (metric === undefined) return [];
  const { family } = metric;
  return [subjectOf(metric.id) === undefined ? { family, function: metric.function } : { family }];
};

/** Metrics a goal reads, or the key results of an objective do. */
export const metricsAt = (index: GoalIndex, id: string): readonly string[] => {
  const number = index.numberOf(id);
  if (number === undefined) return [];
  const { offsets, targets } = index.contained;
  const numbers = isMeasured(index, number)
    ? [number]
    : Array.from(targets.subarray(offsets[number], offsets[number + 1]));
  return numbers.flatMap((at) => {
    const goal = goalAt(index, at);
    const metric =
      goal !== undefined && isMeasured(index, at) ? readMetric(goal as KeyResult | Kpi) : undefined;
    return metric === undefined ? [] : [metric];
  });
};
