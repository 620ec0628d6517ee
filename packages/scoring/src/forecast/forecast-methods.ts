/** A way to look ahead. */
export type ForecastMethod = (typeof forecastMethods)[number];

/**
 * Every way to look ahead.
 *
 * - `linear`: least squares through all points.
 * - `theil-sen`: the median slope, which single wrong points do not move.
 * - `holt`: a level and a trend that follow the latest points.
 * - `bootstrap`: the steps that were seen, drawn again and again.
 * - `monte-carlo`: normal steps with the mean and the deviation of those that were seen.
 *
 * @example
 * ```ts
 * import { forecastMethods } from '@throughline/scoring/forecast';
 *
 * forecastMethods.includes('theil-sen'); // => true
 * ```
 */
export const forecastMethods = ['linear', 'theil-sen', 'holt', 'bootstrap', 'monte-carlo'] as const;
