import { roundHalfAway } from './round-half-away.ts';

/** `top / bottom` for whole numbers of any size, `bottom` above 0, rounded once, half away from zero. */
export const roundedRatio = (top: bigint, bottom: bigint): number => {
  // Division of big integers cuts toward zero; rounding starts from the floor.
  const floor = (top - (((top % bottom) + bottom) % bottom)) / bottom;
  const rest = 2n * (top - floor * bottom) - bottom;
  return roundHalfAway(Number(floor), rest > 0n ? 1 : rest < 0n ? -1 : 0);
};
