import { canonicalJson, dayNumberOf } from '@throughline/core';
import type { GoalIndex, MeasureUnit } from '@throughline/core';

/** The easiest that others usually reach with a metric. */
export interface EasiestUsual {
  /** Of a metric that should rise: its lowest usual value. */
  readonly low: number;
  /** Of a metric that should fall: its highest usual value. */
  readonly high: number;
}

/**
 * Looks up what others usually reach with a metric in a unit, by the benchmarks of a document up to a day. Of several
 * the easiest one counts, so that what is below it is below all of them. The low end is `low`, else `typical`; the
 * high end is `high`, else `typical`; what is not given leaves that end open.
 */
export const benchmarksOn = (
  { document: { benchmarks = [] } }: GoalIndex,
  day: number,
): ((metric: string, unit: MeasureUnit) => EasiestUsual | undefined) => {
  const usual = new Map<string, EasiestUsual>();
  for (const { metric, unit, on, low, typical, high } of benchmarks) {
    if ((dayNumberOf(on) ?? Infinity) > day) continue;
    const key = keyOf(metric, unit);
    const known = usual.get(key);
    usual.set(key, {
      low: Math.min(known?.low ?? Infinity, low ?? typical ?? -Infinity),
      high: Math.max(known?.high ?? -Infinity, high ?? typical ?? Infinity),
    });
  }
  return (metric, unit) => (usual.size === 0 ? undefined : usual.get(keyOf(metric, unit)));
};

const keyOf = (metric: string, unit: MeasureUnit): string => `${canonicalJson(unit)} ${metric}`;
