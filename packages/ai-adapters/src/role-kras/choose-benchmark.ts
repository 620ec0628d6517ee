import { type Benchmark, dayNumberOf, type MeasureUnit } from '@throughline/core';
import { catalogueId } from './metric-of.ts';
import { sameUnit } from './same-unit.ts';

/**
 * The benchmark that fits a metric best: not younger than the day, of the role's region before those of no
 * region, newest first. Benchmarks of another region or unit do not fit: the unit of earlier values, if there
 * are any, else one of the wanted kind.
 */
export const chooseBenchmark = (
  benchmarks: readonly Benchmark[],
  wanted: {
    readonly metric: string;
    readonly unit: MeasureUnit;
    /** Unit of the earlier values the target will stand beside. */
    readonly historyUnit: MeasureUnit | undefined;
    readonly region: string | undefined;
    readonly currency: string | undefined;
    readonly day: number;
  },
): Benchmark | undefined => {
  const metric = catalogueId(wanted.metric);
  const region = wanted.region?.toLowerCase();
  const fits = (unit: MeasureUnit): boolean =>
    wanted.historyUnit === undefined
      ? unit.kind === wanted.unit.kind
      : sameUnit(unit, wanted.historyUnit, wanted.currency);
  let best: Benchmark | undefined;
  let bestDay = Number.NEGATIVE_INFINITY;
  for (const benchmark of benchmarks) {
    if (catalogueId(benchmark.metric) !== metric || !fits(benchmark.unit)) continue;
    const day = dayNumberOf(benchmark.on);
    if (day === undefined || day > wanted.day) continue;
    const place = benchmark.region?.toLowerCase();
    const local = place !== undefined;
    if (local && place !== region) continue;
    const bestIsLocal = best?.region !== undefined;
    if (bestIsLocal && !local) continue;
    if (best !== undefined && bestIsLocal === local && day <= bestDay) continue;
    best = benchmark;
    bestDay = day;
  }
  return best;
};
