import { roundHalfAway } from './round-half-away.ts';

/** Where a whole number of 1e-12 is cut in two: both halves of 4e12 have at most 21 bits. */
export const limb = 2_097_152; // 2^21, spelled out: bundlers keep an unused `**`

/** Largest divisor of {@link roundedQuotient}. */
export const largestDivisor = 2_147_483_647; // 2^31 - 1

/**
 * `(high * 2^21 + low) / divisor`, rounded once, half away from zero, without an error anywhere: `high` and
 * `low` are sums of the two halves of values up to 4e12 times whole weights that add up to `divisor`, so no
 * step leaves the 53 bits of a double while the divisor stays below 2^31.
 */
export const roundedQuotient = (high: number, low: number, divisor: number): number => {
  const first = Math.floor(high / divisor);
  const rest = (high - first * divisor) * limb + low;
  const second = Math.floor(rest / divisor);
  return roundHalfAway(first * limb + second, 2 * (rest - second * divisor) - divisor);
};
