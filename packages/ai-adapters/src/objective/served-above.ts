import {
  goalAt,
  type GoalIndex,
  goalKinds,
  type KeyResult,
  type Objective,
  type Support,
} from '@throughline/core';
import { catalogueMetric, readMetric } from '../goal-wording/catalogue-metric.ts';
import { isOpenOn } from '../goal-wording/measured-goals.ts';
import { isForEveryone } from '../goal-wording/visibility-of.ts';
import type { MetricTheme } from '../key-results/metric-candidates.ts';

/** An objective that helps everything would say nothing (compare S4-06). */
const mostLinks = 2;

/**
 * Open key results for all to see of the nearest unit above that has any with a metric of the themes, at most two, in
 * document order.
 * Empty when nothing above fits. Units in a circle end the search.
 */
export const servedAbove = (
  index: GoalIndex,
  unit: number,
  day: number,
  themes: readonly MetricTheme[],
): readonly Support[] => {
  const distance = new Map<number, number>();
  for (let at = index.unitParent[unit]!; at >= 0 && !distance.has(at); at = index.unitParent[at]!)
    distance.set(at, distance.size);
  let nearest = Infinity;
  let served: Support[] = [];
  for (const number of index.documentOrder) {
    if (goalKinds[index.kind[number]!] !== 'keyResult' || !isOpenOn(index, number, day)) continue;
    if (index.numberOf(index.ids[number]!) !== number) continue;
    const far = distanceOf(index, number, distance);
    if (far === undefined || far > nearest) continue;
    const { id, revision = 0, ...keyResult } = goalAt(index, number) as KeyResult;
    if (!fits(readMetric(keyResult), themes) || !isForEveryone(index, number)) continue;
    if (far < nearest) served = [];
    nearest = far;
    if (served.length < mostLinks) served.push({ goal: id, seenRevision: revision });
  }
  return served;
};

/** How far above the unit of a key result is; objectives without a unit are the organisation's own, above all. */
const distanceOf = (
  index: GoalIndex,
  number: number,
  distance: ReadonlyMap<number, number>,
): number | undefined => {
  const unit = index.unit[number]!;
  if (unit >= 0) return distance.get(unit);
  const objective = goalAt(index, index.container[number]!) as Objective | undefined;
  return (objective?.supports ?? []).length === 0 ? distance.size : undefined;
};

const fits = (metric: string | undefined, themes: readonly MetricTheme[]): boolean => {
  const known = metric === undefined ? undefined : catalogueMetric(metric);
  return (
    known !== undefined &&
    themes.some(
      (theme) =>
        theme.family === known.family && (theme.function === undefined || theme.function === known.function),
    )
  );
};
