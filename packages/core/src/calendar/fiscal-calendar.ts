/** How a year is cut into halves, quarters and months. */
export type FiscalCalendar = MonthYears | WeekYears;

/**
 * The year that gives a fiscal year its number: the one it `ends-in` (April 2026 to March 2027 is FY27) or the
 * one it `starts-in` (FY26). Both are in use; see docs/sources.md, fiscal years.
 */
export type YearNaming = 'ends-in' | 'starts-in';

/** Years of twelve calendar months. */
export interface MonthYears {
  /** Tells the two apart. */
  readonly kind: 'months';
  /** First month of the year, 1 to 12. Absent: 1, the calendar year. */
  readonly startMonth?: number;
  /** Which year gives the number. Absent: `ends-in`. */
  readonly named?: YearNaming;
}

/** Years of 52 or 53 whole weeks, which always end on the same weekday. */
export interface WeekYears {
  /** Tells the two apart. */
  readonly kind: 'weeks';
  /** Weeks in the three months of a quarter. */
  readonly pattern: '4-4-5' | '4-5-4' | '5-4-4';
  /** Month at whose end the year ends, 1 to 12. */
  readonly endMonth: number;
  /** Weekday the year ends on, 1 = Monday to 7 = Sunday. */
  readonly endWeekday: number;
  /** The `last` such weekday in the month, or the one `nearest` to its last day, which may lie in the next month. */
  readonly end: 'last' | 'nearest';
  /** Quarter whose last month takes the 53rd week, 1 to 4. Absent: 4. */
  readonly leapQuarter?: number;
  /** Which year gives the number; a year that nominally is a calendar year has one only. Absent: `ends-in`. */
  readonly named?: YearNaming;
}
