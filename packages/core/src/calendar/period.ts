import type { Every } from '../model/every.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { FiscalCalendar } from './fiscal-calendar.ts';

/** A part of a fiscal year: 1, 2, 3, 4 or 12 of them make the year. */
export type FiscalPeriodKind = 'year' | 'half' | 'trimester' | 'quarter' | 'month';

/** A kind of period. `custom` repeats on its own, beside the year. */
export type PeriodKind = FiscalPeriodKind | 'custom';

/** Which periods are meant. */
export type PeriodPlan = FiscalPeriods | CustomPeriods;

/** Periods of one kind of a fiscal year. */
export interface FiscalPeriods {
  /** Which part of the year. */
  readonly kind: FiscalPeriodKind;
  /** How the year is cut. Absent: the calendar year. */
  readonly calendar?: FiscalCalendar;
}

/** Periods of a length of their own, one after the other, such as six weeks each. */
export interface CustomPeriods {
  /** Tells them from parts of the year. */
  readonly kind: 'custom';
  /** First day of period 1. Those before it count 0, -1 and so on. */
  readonly anchor: CivilDate;
  /** How long each is. Months are counted from the anchor and clipped to the end of the month. */
  readonly every: Every;
}

/** A stretch of days: a period, a cycle, or any other. Half-open. */
export interface DateSpan {
  /** First day. */
  readonly start: CivilDate;
  /** First day after the last. */
  readonly end: CivilDate;
}

/** One period. */
export interface Period extends DateSpan {
  /** What it is. */
  readonly kind: PeriodKind;
  /** Fiscal year it belongs to; custom periods belong to none. */
  readonly year?: number;
  /** Which one of the year, from 1; for custom periods which one since the anchor. */
  readonly number: number;
  /** `2026`, `H1 2026`, `T3 2026`, `Q2 2026`, `M4 2026`; `Q2 FY27` in a fiscal year; `C3` for a custom one. */
  readonly name: string;
}
