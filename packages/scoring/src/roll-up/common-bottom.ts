import { greatestCommonDivisor } from '../numeric/greatest-common-divisor.ts';
import { largestDivisor } from '../numeric/rounded-quotient.ts';
import type { Parts } from './parts.ts';

/** Least common denominator of the shares of parts; infinite when it is too large for whole doubles. */
export const commonBottom = ({ bottom, count }: Parts): number => {
  let common = 1;
  for (let at = 0; at < count; at++) {
    common *= bottom[at]! / greatestCommonDivisor(common, bottom[at]!);
    if (common > largestDivisor) return Number.POSITIVE_INFINITY;
  }
  return common;
};
