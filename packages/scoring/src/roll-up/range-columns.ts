import { unit } from '../numeric/picounits.ts';

/** Between what and what attainments lie, whatever the missing ones come to; whole numbers of 1e-12 by goal. */
export interface RangeColumns {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Columns in which everything is still possible. */
export const emptyRanges = (size: number): RangeColumns => ({
  low: new Float64Array(size),
  high: new Float64Array(size).fill(unit),
});
