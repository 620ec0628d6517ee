import type { Measure } from './measure.ts';

/** What a check-in can say, by the fields it says it with. A retraction fits every goal. */
export type FactVariant =
  | 'value'
  | 'delta'
  | 'done'
  | 'done + milestone'
  | 'done + question'
  | 'numerator + denominator'
  | 'level';

const numbers = ['value', 'delta'] as const;

/**
 * The variants of check-in each kind of measure takes. Others say nothing to it: a change refuses them, and
 * scoring reports those that came in with a document. A formula reads other goals, so it refuses none.
 *
 * @example
 * ```ts
 * import { factVariants } from '@throughline/core';
 *
 * factVariants.change; // => ['value', 'delta']
 * factVariants.milestones; // => ['done + milestone']
 * ```
 */
export const factVariants: Readonly<Record<Measure['kind'], readonly FactVariant[]>> = {
  change: numbers,
  relative: numbers,
  threshold: numbers,
  range: numbers,
  exact: numbers,
  zones: numbers,
  payout: numbers,
  milestones: ['done + milestone'],
  learning: ['done + question'],
  binary: ['done'],
  ordinal: ['level'],
  pooled: ['numerator + denominator'],
  baseline: ['value', 'delta', 'numerator + denominator', 'level'],
  formula: [
    'value',
    'delta',
    'done',
    'done + milestone',
    'done + question',
    'numerator + denominator',
    'level',
  ],
};
