import { roundHalfAway } from './round-half-away.ts';

/** How many parts one is cut into: attainments are summed as whole numbers of 1e-12. */
export const unit = 1e12;

/** A number as a whole number of 1e-12. Exact up to 9,000; attainments stay within 4. */
export const picounitsOf = (value: number): number => {
  const scaled = value * unit;
  const floor = Math.floor(scaled);
  return roundHalfAway(floor, scaled - floor - 0.5);
};

/** Beyond this a number is no whole number of 1e-12 any more. */
export const exactUpTo = 9000;

/** The nearest whole number of 1e-12, as a number; what is too large for that as it is. */
export const quantised = (value: number): number =>
  Math.abs(value) > exactUpTo ? value : picounitsOf(value) / unit;
