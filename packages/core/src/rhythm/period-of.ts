import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';

/** A half-open stretch of days, as day numbers. */
export interface Period {
  /** First day. */
  readonly start: number;
  /** First day after the last. */
  readonly end: number;
}

/** The days of a cycle; `undefined` when a date is none, or when it does not end after it starts. */
export const periodOf = (cycle: {
  readonly start: CivilDate;
  readonly end: CivilDate;
}): Period | undefined => {
  const start = dayNumberOf(cycle.start);
  const end = dayNumberOf(cycle.end);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
};
