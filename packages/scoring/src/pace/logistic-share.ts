import { picounitsOf, unit } from '../numeric/picounits.ts';

/**
 * A logistic curve over elapsed time, 0 to 1, stretched so that it begins at 0 and ends at 1. Rounded to 1e-12,
 * because the last bits of an exponential differ between engines.
 */
export const logisticShare = (elapsed: number, steepness: number): number => {
  const at = (time: number): number => 1 / (1 + Math.exp(-steepness * (time - 0.5)));
  const low = at(0);
  return picounitsOf((at(elapsed) - low) / (at(1) - low)) / unit;
};
