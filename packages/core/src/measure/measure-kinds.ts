import type { Measure } from './measure.ts';

/**
 * The kinds of measure; the position of a kind is its code in an index.
 *
 * @example
 * ```ts
 * import { measureKinds } from '@throughline/core';
 *
 * measureKinds[0]; // => 'change'
 * ```
 */
export const measureKinds = [
  'change',
  'relative',
  'threshold',
  'range',
  'exact',
  'milestones',
  'binary',
  'zones',
  'ordinal',
  'payout',
  'pooled',
  'learning',
  'baseline',
  'formula',
] as const satisfies readonly Measure['kind'][];
