import type { RelativeMeasure } from '@throughline/core';

/** By how much a relative measure moves, and where to. */
export type RelativeTerms = Pick<RelativeMeasure, 'by' | 'as' | 'direction'>;

/**
 * The target of a relative measure, in its unit. A percentage is taken of the size of the baseline, so that
 * `increase` is up for a negative one too. A multiple of a baseline that is not above 0 says nothing: the
 * target stays at the baseline.
 */
export const relativeTarget = ({ by, as, direction }: RelativeTerms, from: number): number => {
  const up = direction === 'increase' ? 1 : -1;
  if (as === 'multiple') return from > 0 ? (up > 0 ? from * by : from / by) : from;
  return from + up * (as === 'percent' ? (Math.abs(from) * by) / 100 : by);
};
