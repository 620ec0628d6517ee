import type { Band } from '../policy/band.ts';
import { compare } from './compare.ts';

/** Does a number reach a band? Within the engine's epsilon of where it begins, it does, or with `above` does not. */
const reaches = (value: number, { from, above }: Band): boolean =>
  compare(value, from) >= (above === true ? 1 : 0);

/** Position of the band a number lies in. */
export const bandAt = (bands: readonly Band[], value: number): number => {
  let at = bands.length - 1;
  while (at > 0 && !reaches(value, bands[at]!)) at--;
  return at;
};
