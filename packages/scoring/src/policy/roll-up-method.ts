/**
 * How several values become one. A child whose weight is given as 0 takes no part in any of them.
 *
 * - `weighted-mean`: each counts by its weight.
 * - `mean`: all count alike, whatever they weigh.
 * - `min`: the worst one.
 * - `all-must-pass`: 1 if every one is whole, else 0.
 * - `k-of-n`: 1 if at least `passing.least` reach `passing.bar`, else 0.
 * - `geometric`, `weighted-geometric`, `harmonic`, `weighted-harmonic`: means that a poor child pulls down
 *   further than a good one lifts; a value below 0 is read as 0 there.
 * - `sum`: all added up, whatever they weigh.
 * - `points`: weights are points out of 100; a whole child gives all of its points, another one those it has
 *   reached, cut to whole points. Children without weight share what is left of 100; the shares of those that
 *   are whole are rounded up together.
 *
 * Sources: docs/sources.md#roll-up.
 */
export type RollUpMethod = (typeof rollUpMethods)[number];

/**
 * The closed list of methods.
 *
 * @example
 * ```ts
 * import { rollUpMethods } from '@throughline/scoring';
 *
 * rollUpMethods.includes('k-of-n'); // => true
 * ```
 */
export const rollUpMethods = [
  'weighted-mean',
  'mean',
  'min',
  'all-must-pass',
  'k-of-n',
  'geometric',
  'weighted-geometric',
  'harmonic',
  'weighted-harmonic',
  'sum',
  'points',
] as const;

/** Methods in which a weight says how much a child counts, and not only whether it does. */
export const isWeighted = (method: RollUpMethod): boolean =>
  method === 'points' || method.startsWith('weighted-');
