import type { Metric } from './metric.ts';
import { metricCatalogue } from './metric-catalogue.ts';
import { metricFinder } from './metric-finder.ts';

const find = /* @__PURE__ */ metricFinder(metricCatalogue);

/**
 * The metric of the catalogue that a title names, if any: whole words, upper and lower case alike, a plural `s`
 * forgiven; the longest alias wins, then the one that comes first. Takes time linear in the title. For a catalogue
 * of one's own there is `metricFinder`. What is no text names no metric.
 *
 * @example
 * ```ts
 * import { metricIn } from '@throughline/core/wording';
 *
 * metricIn('Increase ARR from $8M to $10M')?.id; // => 'annual-recurring-revenue'
 * metricIn('Lower time-to-hire for engineers')?.id; // => 'time-to-hire'
 * metricIn('Arrange the office'); // => undefined
 * ```
 */
export const metricIn = (title: string): Metric | undefined => find(title);
