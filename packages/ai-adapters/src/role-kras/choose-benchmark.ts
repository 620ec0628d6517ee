import { type Benchmark, dayNumberOf, type MeasureUnit } from '@throughline/core';
import { sameUnit } from './same-unit.ts';

/**
 * The benchmark that fits a metric best: same unit, not younger than the day, of the role's region before those
 * of no region, newest first. Benchmarks of another region do not fit.
 */
export const chooseBenchmark = (
  benchmarks: readonly Benchmark[],
  wanted: {
    readonly metric: string;
    readonly unit: MeasureUnit;
    readonly region: string | undefined;
    readonly currency: string | undefined;
    readonly day: number;
  },
): Benchmark | undefined => {
  const region = wanted.region?.toLowerCase();
  let best: Benchmark | undefined;
  let bestDay = Number.NEGATIVE_INFINITY;
  for (const benchmark of benchmarks) {
    if (benchmark.metric !== wanted.metric || !sameUnit(wanted.unit, benchmark.unit, wanted.currency)) continue;
    const day = dayNumberOf(benchmark.on);
    if (day === undefined || day > wanted.day) continue;
    const local = benchmark.region !== undefined;
    if (local && benchmark.region?.toLowerCase() !== region) continue;
    const bestIsLocal = best?.region !== undefined;
    if (bestIsLocal && !local) continue;
    if (best !== undefined && bestIsLocal === local && day <= bestDay) continue;
    best = benchmark;
    bestDay = day;
  }
  return best;
};
