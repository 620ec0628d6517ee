import type { CivilDate } from '../time/civil-date.ts';
import type { MeasureUnit } from './measure-unit.ts';

/** How several values become one. */
export type Fold = 'latest' | 'sum' | 'mean' | 'median' | 'share-of-periods';

/** A point of a plan line. */
export interface TrajectoryPoint {
  /** The day. */
  readonly on: CivilDate;
  /** Expected attainment on that day, 0 to 1. */
  readonly attainment: number;
}

/** How a measure is expected to move from start to target over time. */
export interface Trajectory {
  /** `linear` in civil days, `smoothstep`, `step` at the end, or through `points`. */
  readonly kind: 'linear' | 'smoothstep' | 'step' | 'points';
  /** For `points`, in order of date. */
  readonly points?: readonly TrajectoryPoint[];
}

/** What every measure can say about its values. */
export interface MeasureOptions {
  /** Unit of all values. Absent: a plain number. */
  readonly unit?: MeasureUnit;
  /** How several values become one. Absent: `latest`. */
  readonly fold?: Fold;
  /** Statistic the source already took, e.g. `median` or `p95`. For readers; it does not change a number. */
  readonly statistic?: string;
  /** The values are rates: `month`, `week`, `release`. */
  readonly per?: string;
  /** The plan line. Absent: linear. */
  readonly trajectory?: Trajectory;
}
