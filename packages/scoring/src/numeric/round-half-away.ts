/**
 * The only rounding of the engine: half away from zero. Takes the number rounded down and how its rest
 * compares with one half (below 0, 0, above 0), so that whole-number divisions round without leaving whole
 * numbers. Never gives -0.
 */
export const roundHalfAway = (floor: number, restAgainstHalf: number): number =>
  floor + (restAgainstHalf > 0 || (restAgainstHalf === 0 && floor >= 0) ? 1 : 0);
