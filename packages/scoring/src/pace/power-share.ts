import { picounitsOf, unit } from '../numeric/picounits.ts';

/**
 * Elapsed time, 0 to 1, to a power: above 1 most comes late, below 1 early. Rounded to 1e-12, because the last
 * bits of a power differ between engines.
 */
export const powerShare = (elapsed: number, exponent: number): number =>
  picounitsOf(elapsed ** exponent) / unit;
