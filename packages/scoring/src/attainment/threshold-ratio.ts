import type { Comparator } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import { proximity } from './proximity.ts';

/**
 * 1 on the right side of the limit, else how near the value is. `>` and `<` leave the limit itself outside;
 * with a tolerance the ruler starts at the limit, so there both say 1.
 */
export const thresholdRatio = (
  comparator: Comparator,
  limit: number,
  tolerance: number | undefined = 0,
  value: number,
): number => {
  if (compare(value, limit) === 0) return comparator[1] || tolerance > 0 ? 1 : 0;
  return proximity(comparator[0] === '>' ? limit - value : value - limit, tolerance);
};
