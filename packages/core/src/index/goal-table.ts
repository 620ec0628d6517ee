import type { GoalId } from '../model/ids.ts';

/**
 * The goals in document order while an index is being compiled: one entry per goal in each column, and links
 * as ids, because a link may name a goal that comes later. Positions here run over all goals: objectives,
 * key results, KRAs, KPIs, initiatives.
 */
export interface GoalTable {
  readonly size: number;
  readonly ids: GoalId[];
  /** Place in the table by id; the first one, when an id is used twice. */
  readonly placeOf: Map<GoalId, number>;
  readonly kind: Uint8Array;
  readonly position: Int32Array;
  readonly state: Uint8Array;
  readonly commitment: Uint8Array;
  readonly weight: Int32Array;
  readonly container: Int32Array;
  readonly cycle: Int32Array;
  readonly unit: Int32Array;
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly measureKind: Uint8Array;
  readonly measureFirst: Float64Array;
  readonly measureSecond: Float64Array;
  readonly marks: Uint8Array;
  /** Links up of the goal at `i`: `supportOffsets[i]` up to, not including, `supportOffsets[i + 1]`. */
  readonly supportOffsets: Int32Array;
  readonly supportIds: GoalId[];
  readonly supportWeights: number[];
  readonly supportShares: number[];
  /** Goals the goal at `i` depends on, likewise. */
  readonly dependsOffsets: Int32Array;
  readonly dependsIds: GoalId[];
}

/** Bits of `marks`. */
export const goalMarks = { loop: 1, idUsedBefore: 2, containerDangling: 4, supportDangling: 8 } as const;

/** A table for `size` goals in which nothing is known yet. */
export const emptyGoalTable = (size: number): GoalTable => ({
  size,
  ids: [],
  placeOf: new Map(),
  kind: new Uint8Array(size),
  position: new Int32Array(size),
  state: new Uint8Array(size),
  commitment: new Uint8Array(size),
  weight: new Int32Array(size).fill(-1),
  container: new Int32Array(size).fill(-1),
  cycle: new Int32Array(size).fill(-1),
  unit: new Int32Array(size).fill(-1),
  startDay: new Int32Array(size).fill(-1),
  endDay: new Int32Array(size).fill(-1),
  measureKind: new Uint8Array(size).fill(255),
  measureFirst: new Float64Array(size).fill(NaN),
  measureSecond: new Float64Array(size).fill(NaN),
  marks: new Uint8Array(size),
  supportOffsets: new Int32Array(size + 1),
  supportIds: [],
  supportWeights: [],
  supportShares: [],
  dependsOffsets: new Int32Array(size + 1),
  dependsIds: [],
});
