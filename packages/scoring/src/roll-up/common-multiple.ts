import { greatestCommonDivisor } from '../numeric/greatest-common-divisor.ts';

/** Least common multiple of whole numbers above 0, of any size. */
export const commonMultiple = (numbers: Float64Array): bigint => {
  let common = 1n;
  let last = 1;
  for (const next of numbers) {
    // The same denominator many times in a row is the rule.
    if (next === last) continue;
    last = next;
    common *= BigInt(next / greatestCommonDivisor(Number(common % BigInt(next)), next));
  }
  return common;
};
