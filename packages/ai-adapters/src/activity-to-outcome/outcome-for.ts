import { type Measure, UsageError } from '@throughline/core';
import { type Metric, metricIn } from '@throughline/core/wording';
import { catalogueMetric } from '../goal-wording/catalogue-metric.ts';
import type { MeasuredGoal } from '../goal-wording/measured-goals.ts';
import type { TargetOrigin } from '../goal-wording/target-candidates.ts';
import { measuredMetric, type MeasureSources } from '../key-results/measured-metric.ts';

/** The measure of an outcome and where its numbers come from. */
export interface OutcomeMeasure {
  readonly measure: Extract<Measure, { kind: 'change' }>;
  readonly target: TargetOrigin | 'kept';
  readonly records: readonly string[];
}

/**
 * The metric an activity is meant to move: the one its goal declares, else the one its words name, else the given one.
 * A metric that rises for show is no outcome.
 */
export const movedMetric = (
  text: string,
  declared: string | undefined,
  given: string | undefined,
): Metric | undefined => {
  if (given !== undefined && catalogueMetric(given) === undefined)
    throw new UsageError('ai-adapters/bad-argument', '`metric` must be the id of a metric of the catalogue');
  const all = [declared === undefined ? undefined : catalogueMetric(declared), metricIn(text)];
  const found = all.find((metric) => metric !== undefined && metric.vanity === undefined);
  return found ?? (given === undefined ? undefined : catalogueMetric(given));
};

/** The measure of the outcome: the goal's own where it reads the metric already, else one made of the data. */
export const outcomeMeasure = (
  sources: MeasureSources,
  metric: Metric,
  of: MeasuredGoal | undefined,
): OutcomeMeasure | undefined => {
  const measure = of?.goal.measure;
  const isOwn = of?.goal.metric !== undefined && catalogueMetric(of.goal.metric)?.id === metric.id;
  if (isOwn && measure?.kind === 'change' && measure.to !== undefined && measure.unit?.kind === metric.unit)
    return { measure, target: 'kept', records: [] };
  const made = measuredMetric(sources, { metric, because: 'named' });
  return made === undefined
    ? undefined
    : { measure: made.measure, target: made.target, records: made.records };
};
