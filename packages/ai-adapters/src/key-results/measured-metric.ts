import type { Benchmark, Measure } from '@throughline/core';
import type { Metric } from '@throughline/core/wording';
import { earlierResults, type ResultSources } from '../goal-wording/earlier-results.ts';
import { rateOf } from '../goal-wording/guardrail-for.ts';
import { chooseTarget, targetCandidates, type TargetOrigin } from '../goal-wording/target-candidates.ts';
import { chooseBenchmark } from '../role-kras/choose-benchmark.ts';
import { catalogueId } from '../role-kras/metric-of.ts';
import type { MetricTarget } from './key-results.ts';
import type { MetricCandidate } from './metric-candidates.ts';

/** A metric with a measure made of the organisation's own numbers. */
export interface MeasuredMetric extends MetricCandidate {
  readonly measure: Extract<Measure, { kind: 'change' }>;
  readonly target: TargetOrigin;
  /** A model's reason for it, when one chose. */
  readonly why?: string;
  readonly records: readonly string[];
}

/** What measures are made of. */
export interface MeasureSources extends ResultSources {
  readonly benchmarks: readonly Benchmark[];
  readonly targets: readonly MetricTarget[];
  /** Number of the organisation's unit whose results count. */
  readonly at: number;
  readonly isCommitted: boolean;
}

/**
 * The measure of a metric: from where it stands to a target that was given, reached before, or is usual. `undefined`
 * without a target, or without a baseline unless the target was given. A given target in a unit the metric is not
 * measured in, or that would make it worse, is not taken.
 */
export const measuredMetric = (
  sources: MeasureSources,
  { metric, because }: MetricCandidate,
): MeasuredMetric | undefined => {
  const given = sources.targets.find((target) => catalogueId(target.metric) === metric.id);
  const earlier = earlierResults(sources, {
    metric: metric.id,
    at: sources.at,
    ...(given === undefined ? {} : { unit: given.unit }),
  });
  const last = earlier?.results.at(-1);
  const lastRecord = last?.record === undefined ? [] : [last.record];
  if (given !== undefined) {
    const from = given.from ?? last?.value;
    if (!Number.isFinite(given.to) || !fitsMetric(metric, given, from)) return undefined;
    return {
      metric,
      because: 'named',
      measure: { kind: 'change', ...(from === undefined ? {} : { from }), to: given.to, unit: given.unit },
      target: 'given',
      records: given.from === undefined ? lastRecord : [],
    };
  }
  if (earlier === undefined || last === undefined) return undefined;
  const { currency } = sources.index.document.organization;
  const benchmark =
    earlier.per === undefined
      ? chooseBenchmark(sources.benchmarks, {
          metric: metric.id,
          unit: earlier.unit,
          historyUnit: earlier.unit,
          region: undefined,
          currency,
          day: sources.day,
        })
      : undefined;
  const candidates = targetCandidates({
    results: earlier.results,
    last: last.value,
    better: metric.better,
    unit: earlier.unit,
    ...(benchmark === undefined ? {} : { benchmark }),
  });
  const chosen = chooseTarget(candidates, sources.isCommitted);
  if (chosen === undefined) return undefined;
  // Money without a code is the organisation's; a title has to say which.
  const unit =
    earlier.unit.kind === 'currency' && earlier.unit.iso === undefined && currency !== undefined
      ? { ...earlier.unit, iso: currency }
      : earlier.unit;
  return {
    metric,
    because,
    measure: { kind: 'change', from: last.value, to: chosen.value, unit, ...rateOf(earlier) },
    target: chosen.origin,
    records: [...new Set([...lastRecord, ...chosen.records])],
  };
};

/** Is a target in a unit the metric can be measured in, and better than where it stands? */
const fitsMetric = ({ unit, better }: Metric, given: MetricTarget, from: number | undefined): boolean => {
  const isOwn = given.unit.kind === unit || (!dimensions.has(given.unit.kind) && !dimensions.has(unit));
  return isOwn && (from === undefined || (better === 'higher' ? given.to > from : given.to < from));
};

/** Kinds of units that nothing else can stand for; a satisfaction may be a score, a ratio or percent. */
const dimensions: ReadonlySet<string> = new Set(['currency', 'duration']);
