import type { GoalIndex } from '@throughline/core';

/**
 * What feeds one goal, in columns that are used again for the next one. Weights are whole hundredths, -1
 * absent, -2 out of range; a share is a reduced fraction of whole numbers, and `whole` is true while all
 * shares are 1.
 */
export interface Parts {
  count: number;
  whole: boolean;
  /** The goal; -1 for the key results of an objective that come in together as one. */
  readonly child: Int32Array;
  readonly weight: Int32Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** Edge by which the child comes in; -1 for a key result of its objective or a KPI of its KRA. */
  readonly edge: Int32Array;
  /** What the child feeds upward, as a whole number of 1e-12; 0 where it has no score. */
  readonly value: Float64Array;
  /** 1 where the child has no score. */
  readonly missing: Uint8Array;
}

/** Columns for so many parts. */
export const partsOfWidth = (width: number): Parts => ({
  count: 0,
  whole: true,
  child: new Int32Array(width),
  weight: new Int32Array(width),
  top: new Float64Array(width),
  bottom: new Float64Array(width),
  edge: new Int32Array(width),
  value: new Float64Array(width),
  missing: new Uint8Array(width),
});

/** Columns wide enough for the goal with the most parts: its own, those that support it, and one more. */
export const emptyParts = ({ size, contained, supportedBy }: GoalIndex): Parts => {
  let width = 0;
  for (let goal = 0; goal < size; goal++) {
    const own = contained.offsets[goal + 1]! - contained.offsets[goal]!;
    width = Math.max(width, own + supportedBy.offsets[goal + 1]! - supportedBy.offsets[goal]! + 1);
  }
  return partsOfWidth(width);
};
