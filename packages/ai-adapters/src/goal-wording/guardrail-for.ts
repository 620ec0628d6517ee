import type { Benchmark, GoalIndex, Guardrail } from '@throughline/core';
import type { Locale, Metric } from '@throughline/core/wording';
import { chooseBenchmark } from '../role-kras/choose-benchmark.ts';
import { catalogueMetric } from './catalogue-metric.ts';
import { type EarlierResults, earlierResults, type ResultSources } from './earlier-results.ts';
import { metricTitle } from './key-result-title.ts';
import { isOpenOn } from './measured-goals.ts';
import { isForEveryone } from './visibility-of.ts';

/** A guardrail for a goal and where its limit comes from. */
export interface ChosenGuardrail {
  readonly guardrail: Guardrail;
  /** Id of the metric that is watched. */
  readonly metric: string;
  /** `goal`: a goal that reads the metric controls it. `missing`: it has no limit yet. */
  readonly limit: 'goal' | 'history' | 'benchmark' | 'missing';
  /** Id of the goal or benchmark. */
  readonly record?: string;
}

/** What guardrails are chosen from. */
export interface GuardrailSources extends ResultSources {
  readonly benchmarks: readonly Benchmark[];
  readonly isTop: (goal: number) => boolean;
  readonly language: Locale;
}

/**
 * The guardrail that the catalogue knows for a metric: controlled by an open goal of the same unit, or of the company,
 * that reads what is harmed first; else with the last value of it, or what is usual, as limit; else without a limit. It
 * only flags: how hard it bites is for a human to say.
 */
export const guardrailFor = (
  sources: GuardrailSources,
  { guardrail: harmed }: Pick<Metric, 'guardrail'>,
  at: number,
  self: number | undefined,
): ChosenGuardrail | undefined => {
  const metric = harmed === undefined ? undefined : catalogueMetric(harmed);
  if (metric === undefined) return undefined;
  const { index, day, language, isTop, benchmarks } = sources;
  const ending = language === 'de' ? 'wird nicht schlechter' : 'does not get worse';
  const title = `${metricTitle(metric, language)} ${ending}`;
  const open = sources
    .records(metric.id)
    .filter(({ number }) => number !== self && isOpenOn(index, number, day) && isForEveryone(index, number));
  const control =
    open.find(({ number }) => index.unit[number] === at) ?? open.find(({ number }) => isTop(number));
  if (control !== undefined) {
    const { id } = control.goal;
    return { guardrail: { title, goal: id, mode: 'flag' }, metric: metric.id, limit: 'goal', record: id };
  }
  const comparator = metric.better === 'higher' ? '>=' : '<=';
  const history = earlierResults(sources, { metric: metric.id, at });
  const last = history?.results.at(-1);
  if (history !== undefined && last !== undefined) {
    const measure = { kind: 'threshold', comparator, limit: last.value, unit: history.unit } as const;
    return {
      guardrail: { title, measure: { ...measure, ...rateOf(history) }, mode: 'flag' },
      metric: metric.id,
      limit: 'history',
      ...(last.record === undefined ? {} : { record: last.record }),
    };
  }
  const benchmark = usualOf(index, benchmarks, metric, day);
  if (benchmark?.typical !== undefined) {
    const measure = {
      kind: 'threshold',
      comparator,
      limit: benchmark.typical,
      unit: benchmark.unit,
    } as const;
    return {
      guardrail: { title, measure, mode: 'flag' },
      metric: metric.id,
      limit: 'benchmark',
      record: benchmark.id,
    };
  }
  return { guardrail: { title, mode: 'flag' }, metric: metric.id, limit: 'missing' };
};

/** Rate and statistic of results, as a measure has them. */
export const rateOf = ({ per, statistic }: EarlierResults): { per?: string; statistic?: string } => ({
  ...(per === undefined ? {} : { per }),
  ...(statistic === undefined ? {} : { statistic }),
});

/** A benchmark in the metric's usual kind of unit; which one of several times or currencies is not asked. */
const usualOf = (
  index: GoalIndex,
  benchmarks: readonly Benchmark[],
  { id, unit }: Metric,
  day: number,
): Benchmark | undefined =>
  chooseBenchmark(benchmarks, {
    metric: id,
    unit: unit === 'duration' ? { kind: unit, in: 'days' } : ({ kind: unit } as Benchmark['unit']),
    historyUnit: undefined,
    region: undefined,
    currency: index.document.organization.currency,
    day,
  });
