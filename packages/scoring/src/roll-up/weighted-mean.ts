import { largestDivisor, limb, roundedQuotient } from '../numeric/rounded-quotient.ts';
import { commonBottom } from './common-bottom.ts';
import type { Parts } from './parts.ts';

/** What `weightedMean` answers where weights and shares are too uneven for whole numbers within a double. */
export const tooUneven = Infinity;

/**
 * Mean of the values that parts feed upward, by weight times share, exact and rounded once to a whole number
 * of 1e-12; NaN when nothing counts. With k weights given that add up to W and m absent, given weights count
 * k times and absent ones W, so that an absent weight is the mean of the given ones without a division.
 * Children without a score are left out, or count as 0 where `zero` is set.
 *
 * All sums are of whole numbers, so the order of the children cannot change a bit. They stay within a double
 * while weights times shares add up to at most `largest`; beyond, the answer is `tooUneven`.
 */
export const weightedMean = (parts: Parts, zero: boolean, largest = largestDivisor): number => {
  const { weight, top, bottom, value, missing, count, whole } = parts;
  let given = 0;
  let sum = 0;
  let absent = 0;
  for (let at = 0; at < count; at++) {
    if (missing[at] !== 0 && !zero) continue;
    if (weight[at]! < 0) absent++;
    else {
      given++;
      sum += weight[at]!;
    }
  }
  const perGiven = absent === 0 ? 1 : given;
  const perAbsent = given === 0 ? 1 : sum;
  const scale = whole ? 1 : commonBottom(parts);
  let high = 0;
  let low = 0;
  let divisor = 0;
  for (let at = 0; at < count; at++) {
    if (missing[at] !== 0 && !zero) continue;
    const own = weight[at]! < 0 ? perAbsent : weight[at]! * perGiven;
    const effective = whole ? own : own * top[at]! * (scale / bottom[at]!);
    const upper = Math.floor(value[at]! / limb);
    high += effective * upper;
    low += effective * (value[at]! - upper * limb);
    divisor += effective;
  }
  if (divisor <= largest) return divisor === 0 ? Number.NaN : roundedQuotient(high, low, divisor);
  return tooUneven;
};
