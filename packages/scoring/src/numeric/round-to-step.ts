import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { roundHalfAway } from './round-half-away.ts';

/** Ways to round. `half-up` goes toward plus infinity, `down` and `up` toward minus and plus infinity. */
export type RoundingMode = MeasurePolicy['percent']['mode'];

/** A whole number to the nearest multiple of `step`, a whole number above 0. Exact; never gives -0. */
export const roundToStep = (value: number, step: number, mode: RoundingMode): number => {
  const floor = Math.floor(value / step);
  const rest = value - floor * step;
  if (rest === 0) return value + 0;
  return (floor + (goesUp(mode, floor, 2 * rest - step) ? 1 : 0)) * step + 0;
};

const goesUp = (mode: RoundingMode, floor: number, restAgainstHalf: number): boolean => {
  switch (mode) {
    case 'down':
      return false;
    case 'up':
      return true;
    case 'toward-zero':
      return floor < 0;
    case 'half-up':
      return restAgainstHalf >= 0;
    case 'half-even':
      return restAgainstHalf === 0 ? floor % 2 !== 0 : restAgainstHalf > 0;
    case 'half-away':
      return roundHalfAway(floor, restAgainstHalf) > floor;
  }
};
