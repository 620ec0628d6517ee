import type { Benchmark, MeasureUnit } from '@throughline/core';

/**
 * Where a proposed target comes from. `median`: the middle of what was reached before. `best`: the best of it.
 * `trend`: the last result and one more usual step in the good direction. `benchmark`: what others reach. `given`:
 * the caller said it.
 */
export type TargetOrigin = 'median' | 'best' | 'trend' | 'benchmark' | 'given';

/** A target that the organisation's own data supports. */
export interface TargetCandidate {
  /** Where it comes from. */
  readonly origin: TargetOrigin;
  /** The number, in the unit of the goal. */
  readonly value: number;
  /** Ids of the records it was read from; empty when the caller gave them. */
  readonly records: readonly string[];
}

/** What targets are read from. */
export interface TargetData {
  /** What was reached, oldest first. */
  readonly results: readonly { readonly value: number; readonly record?: string }[];
  /** Where the metric stands: the last result, or the baseline of the goal. */
  readonly last: number;
  readonly better: 'higher' | 'lower';
  readonly benchmark?: Benchmark;
  /** Unit of the values. */
  readonly unit: MeasureUnit;
}

/** Fewer results than these have no middle and no trend that means anything. */
const fewestForTrend = 3;

/**
 * Targets that are harder than the last result, from the least hard to the hardest, one of each value (S0-11). No
 * number is made up: each is a value that was reached, the middle of such values, one more of the usual steps
 * between them, or a benchmark's.
 */
export const targetCandidates = (data: TargetData): readonly TargetCandidate[] => {
  const { results, last, better, benchmark, unit } = data;
  const values = results.map(({ value }) => value);
  const way = better === 'higher' ? 1 : -1;
  const isHarder = (value: number): boolean => (value - last) * way > 0;
  const decimals = Math.max(...[last, ...values].map(decimalsOf));
  const all: TargetCandidate[] = [];
  const recordsOf = (of: TargetData['results']): readonly string[] =>
    of.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const best = results.reduce<TargetData['results'][number] | undefined>(
    (found, one) => (found === undefined || (one.value - found.value) * way > 0 ? one : found),
    undefined,
  );
  // Of two candidates with one value the plainer one is told.
  if (best !== undefined) all.push({ origin: 'best', value: best.value, records: recordsOf([best]) });
  if (results.length >= fewestForTrend) {
    all.push({ origin: 'median', value: rounded(middleOf(values), decimals), records: recordsOf(results) });
    const steps = values.slice(1).map((value, at) => value - values[at]!);
    const next = rounded(last + middleOf(steps), decimals);
    const isPossible =
      (values.some((value) => value < 0) || next >= 0) && next <= endOf(unit, [last, ...values]);
    if (isPossible) all.push({ origin: 'trend', value: next, records: recordsOf(results) });
  }
  const usual = [benchmark?.typical, better === 'higher' ? benchmark?.high : benchmark?.low];
  const typical = usual.find((value) => value !== undefined && isHarder(value));
  if (benchmark !== undefined && typical !== undefined)
    all.push({ origin: 'benchmark', value: typical, records: [benchmark.id] });
  const seen = new Set<number>();
  return all
    .filter(({ value }) => Number.isFinite(value) && isHarder(value))
    .sort((a, b) => (a.value - b.value) * way)
    .filter(({ value }) => !seen.has(value) && seen.add(value));
};

/**
 * Which of the candidates is proposed: the hardest, but for a commitment the least hard. A stretch may go where
 * nobody has been, a promise should not.
 */
export const chooseTarget = (
  candidates: readonly TargetCandidate[],
  isCommitted: boolean,
): TargetCandidate | undefined => (isCommitted ? candidates[0] : candidates.at(-1));

/** Where usual scales end: stars, points of a survey, tenths, hundredths. Source: docs/sources.md#goals-per-draft. */
const scaleEnds = [5, 7, 10, 100] as const;

/** The highest value that a step may lead to: percent end at 100, a score where the scale ends that its values fit. */
const endOf = ({ kind }: MeasureUnit, values: readonly number[]): number => {
  if (kind === 'percent') return 100;
  if (kind !== 'score') return Infinity;
  return scaleEnds.find((end) => values.every((value) => value <= end)) ?? Infinity;
};

/** The middle value, or the mean of the two in the middle. */
const middleOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** As finely as values are read; a longer tail is noise of binary fractions. */
const mostDecimals = 6;

const decimalsOf = (value: number): number => {
  const text = String(value);
  return text.includes('e') ? mostDecimals : Math.min(mostDecimals, (text.split('.')[1] ?? '').length);
};

/** Rounded to the decimals of the data; `+ 0` takes the sign off a zero. */
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;
