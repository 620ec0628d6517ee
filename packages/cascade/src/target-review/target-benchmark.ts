import { canonicalJson, dayNumberOf } from '@throughline/core';
import type { Benchmark, GoalIndex } from '@throughline/core';
import { measuredAt } from '../goal/measured-at.ts';
import type { Evidence } from './evidence.ts';
import { missingInput } from './missing-input.ts';
import { isWorse, targetOf } from './target-of.ts';
import type { Target } from './target-of.ts';

/** How the target stands to what others reach. */
export interface TargetBenchmark {
  /** The benchmark that fits best, as the document has it. */
  readonly benchmark: Benchmark;
  /** `weaker` or `stronger` than what is usual, `usual`, or `not-compared` where there is no number to compare. */
  readonly reading: 'weaker' | 'usual' | 'stronger' | 'not-compared';
}

/** Where the goal is at home; benchmarks of another industry or region do not fit. */
export interface Market {
  readonly industry?: string | undefined;
  readonly region?: string | undefined;
}

/**
 * What others reach: of the benchmarks of the metric in the unit of the target, and not younger than the day, the
 * one that names the market most closely, the newest of these, and of the same day the one with the smallest id.
 */
export const targetBenchmark = (
  index: GoalIndex,
  goal: number,
  day: number,
  market: Market,
): Evidence<TargetBenchmark> => {
  const { metric, measure } = measuredAt(index, goal);
  const data = { goal: index.ids[goal]! };
  if (metric === undefined)
    return missingInput(index, goal, 'target-review/benchmark#noMetric', 'metric', data);
  const of = (index.document.benchmarks ?? []).filter(
    (benchmark) =>
      benchmark.metric === metric &&
      fitsIn(benchmark, market) &&
      (dayNumberOf(benchmark.on) ?? Infinity) <= day,
  );
  if (of.length === 0)
    return missingInput(index, goal, 'target-review/benchmark#none', 'metric', { ...data, metric });
  const target = targetOf(measure);
  const unit = canonicalJson(target?.unit ?? measure.unit ?? null);
  const fitting = of.filter((benchmark) => canonicalJson(benchmark.unit) === unit);
  const [best] = fitting.sort(
    (a, b) =>
      closeness(b, market) - closeness(a, market) ||
      (dayNumberOf(b.on) ?? 0) - (dayNumberOf(a.on) ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
  if (best === undefined)
    return missingInput(index, goal, 'target-review/benchmark#otherUnit', 'measure', { ...data, metric });
  return { known: true, value: { benchmark: best, reading: readingOf(target, best) } };
};

const fitsIn = (benchmark: Benchmark, { industry, region }: Market): boolean =>
  (industry === undefined || benchmark.industry === undefined || benchmark.industry === industry) &&
  (region === undefined || benchmark.region === undefined || benchmark.region === region);

const closeness = (benchmark: Benchmark, { industry, region }: Market): number =>
  Number(industry !== undefined && benchmark.industry === industry) +
  Number(region !== undefined && benchmark.region === region);

const readingOf = (target: Target | null, { low, typical, high }: Benchmark): TargetBenchmark['reading'] => {
  if (target === null || target.better === null) return 'not-compared';
  const { value, better } = target;
  const [worst, best] =
    better === 'higher' ? [low ?? typical, high ?? typical] : [high ?? typical, low ?? typical];
  if (worst === undefined && best === undefined) return 'not-compared';
  if (worst !== undefined && isWorse(value, worst, better)) return 'weaker';
  return best !== undefined && isWorse(best, value, better) ? 'stronger' : 'usual';
};
