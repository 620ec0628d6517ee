import { limb, roundedQuotient } from './rounded-quotient.ts';

/**
 * Mean of whole numbers of 1e-12 up to 4e12, each with the same weight: exact, rounded once, whatever their
 * order. NaN for none.
 */
export const exactMean = (values: readonly number[]): number => {
  if (values.length === 0) return Number.NaN;
  let high = 0;
  let low = 0;
  for (const value of values) {
    const top = Math.floor(value / limb);
    high += top;
    low += value - top * limb;
  }
  return roundedQuotient(high, low, values.length);
};
