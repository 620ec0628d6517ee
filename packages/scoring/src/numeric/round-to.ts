import { compare } from './compare.ts';
import { roundHalfAway } from './round-half-away.ts';

/** From here on a hundredth is far below the engine's epsilon. */
const tooLarge = 1e12;

/** The nearest multiple of one of so many parts, half away from zero; a half is one within the engine's epsilon. */
export const roundTo = (value: number, parts: number): number => {
  const size = Math.abs(value);
  if (!(size < tooLarge)) return value;
  const floor = Math.floor(size * parts);
  const nearest = roundHalfAway(floor, compare(size, (floor + 0.5) / parts));
  return (value < 0 ? -nearest : nearest) / parts + 0;
};
