import { goalAt, type GoalIndex, type KeyResult, type Kpi } from '@throughline/core';
import { readMetric } from './catalogue-metric.ts';
import { isMeasured, type MeasuredGoal } from './measured-goals.ts';

/** All goals that read a metric, over and open ones, in document order. */
export type MetricRecords = (metric: string) => readonly MeasuredGoal[];

/** Looks through the set once and keeps which goals read which metric. */
export const metricRecords = (index: GoalIndex): MetricRecords => {
  const records = new Map<string, MeasuredGoal[]>();
  for (const number of index.documentOrder) {
    if (!isMeasured(index, number)) continue;
    const goal = goalAt(index, number) as KeyResult | Kpi;
    const metric = readMetric(goal);
    if (metric === undefined) continue;
    const known = records.get(metric);
    if (known === undefined) records.set(metric, [{ number, goal }]);
    else known.push({ number, goal });
  }
  return (metric) => records.get(metric) ?? [];
};
