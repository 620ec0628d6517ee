import type { Indicator } from '@throughline/core';
import type { CountRange } from '../role-kras/role-kras-input.ts';
import type { MeasuredMetric } from './measured-metric.ts';

/**
 * Which metrics become key results: the named ones, then as many as are needed for the fewest and for leading to stand
 * with lagging (S0-12), never more than the most. In the order they came.
 */
export const chooseMetrics = (
  measured: readonly MeasuredMetric[],
  { min, max }: CountRange,
  held: { readonly count: number; readonly indicators: readonly (Indicator | undefined)[] },
): readonly MeasuredMetric[] => {
  const room = Math.max(0, max - held.count);
  const chosen = new Set(measured.filter(({ because }) => because === 'named').slice(0, room));
  const take = (one: MeasuredMetric | undefined): void => {
    if (one !== undefined && chosen.size < room) chosen.add(one);
  };
  for (const indicator of ['leading', 'lagging'] as const) {
    const isThere =
      held.indicators.includes(indicator) || [...chosen].some(({ metric }) => metric.indicator === indicator);
    if (!isThere) take(measured.find((one) => one.metric.indicator === indicator && !chosen.has(one)));
  }
  for (const one of measured) if (held.count + chosen.size < min) take(one);
  return measured.filter((one) => chosen.has(one));
};
