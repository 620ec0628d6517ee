import type { GoalIndex } from '@throughline/core';

/**
 * What feeds one goal, in columns that are used again for the next one. Weights are whole hundredths, -1
 * absent; a share is a reduced fraction of whole numbers, and `whole` is true while all shares are 1.
 */
export interface Parts {
  count: number;
  whole: boolean;
  readonly child: Int32Array;
  readonly weight: Int32Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** Edge by which the child comes in; -1 for a key result of its objective or a KPI of its KRA. */
  readonly edge: Int32Array;
}

/** Columns wide enough for the goal with the most children. */
export const emptyParts = (index: GoalIndex): Parts => {
  let width = 0;
  for (const { offsets } of [index.contained, index.supportedBy]) {
    for (let goal = 0; goal < index.size; goal++)
      width = Math.max(width, offsets[goal + 1]! - offsets[goal]!);
  }
  return {
    count: 0,
    whole: true,
    child: new Int32Array(width),
    weight: new Int32Array(width),
    top: new Float64Array(width),
    bottom: new Float64Array(width),
    edge: new Int32Array(width),
  };
};
