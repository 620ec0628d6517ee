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
  /**
   * `linear` in civil days, `smoothstep`, `logistic`, `business-days` (linear in the working days of the goal's
   * unit), `power` (much early or much late), `step` at the end, or through `points`.
   */
  readonly kind: 'linear' | 'smoothstep' | 'logistic' | 'business-days' | 'power' | 'step' | 'points';
  /** For `points`, in order of date. */
  readonly points?: readonly TrajectoryPoint[];
  /** For `logistic`: how steep it is in the middle, 0.1 to 100, where the whole time is 1. Absent: by policy. */
  readonly steepness?: number;
  /** For `power`: elapsed time to this power, 0.1 to 10; above 1 most comes late. Absent: by policy. */
  readonly exponent?: number;
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
