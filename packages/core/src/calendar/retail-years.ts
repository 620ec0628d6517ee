import type { WeekYears } from './fiscal-calendar.ts';

/**
 * The 4-5-4 calendar of the National Retail Federation: years end on the Saturday nearest to 31 January and are
 * named after the year they start in; a 53rd week goes to January. Source: docs/sources.md#fiscal-years.
 *
 * @example
 * ```ts
 * import { periodOf, retailYears } from '@throughline/core/calendar';
 *
 * const { name, start } = periodOf({ kind: 'year', calendar: retailYears }, '2026-05-15') ?? {};
 * [name, start]; // => ['FY26', '2026-02-01']
 * ```
 */
export const retailYears: WeekYears = {
  kind: 'weeks',
  pattern: '4-5-4',
  endMonth: 1,
  endWeekday: 6,
  end: 'nearest',
  leapQuarter: 4,
  named: 'starts-in',
};
