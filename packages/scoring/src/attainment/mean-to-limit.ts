import type { Comparator } from '@throughline/core';
import type { Outcome } from './outcome.ts';

/**
 * Mean over limit, or limit over mean where less is better. A limit that is not above 0 says nothing; less
 * than nothing was never asked for.
 */
export const meanToLimit = (comparator: Comparator, limit: number, mean: number): Outcome => {
  if (limit <= 0) return 'degenerate-target';
  return comparator[0] === '>' ? mean / limit : mean <= 0 ? 1 : limit / mean;
};
