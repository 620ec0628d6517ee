import { roundHalfAway } from './round-half-away.ts';

/** How many parts one is cut into: attainments are summed as whole numbers of 1e-12. */
export const unit = 1e12;

/** From 4,096 on the product with 1e12 may lie on a half although no half was meant. */
const coarseFrom = 4_096_000_000_000_000;

/** The largest double below one half: one half more rounds to 1. */
const belowHalf = 0.499_999_999_999_999_94;

/** A number as a whole number of 1e-12. What is one already stays the same up to 9,000; attainments stay within 4. */
export const picounitsOf = (value: number): number => {
  const scaled = value * unit;
  // Which way a number is rounded cannot be foreseen, so the usual ones are rounded without asking: up to 2^52 adding
  // one half is exact, or stays within the whole number it came from, but for the double next to one half.
  if (scaled >= 0 && scaled < coarseFrom && scaled !== belowHalf) return Math.floor(scaled + 0.5);
  if (Math.abs(value) <= exactUpTo && Math.abs(scaled) >= coarseFrom) {
    // Whole and rest by themselves: the one is multiplied exactly, the other finely.
    const whole = Math.trunc(value);
    return whole * unit + nearest((value - whole) * unit);
  }
  return nearest(scaled);
};

const nearest = (scaled: number): number => {
  const floor = Math.floor(scaled);
  return roundHalfAway(floor, scaled - floor - 0.5);
};

/** Beyond this a number is no whole number of 1e-12 any more. */
export const exactUpTo = 9000;

/** The nearest whole number of 1e-12, as a number; what is too large for that as it is. */
export const quantised = (value: number): number =>
  Math.abs(value) > exactUpTo ? value : picounitsOf(value) / unit;
