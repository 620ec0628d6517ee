import type { SettledCalendar } from './settled-calendar.ts';

/** `2026` for a calendar year, `FY27` for a fiscal year; a century is not told in the latter. */
export const yearName = (calendar: SettledCalendar, year: number): string =>
  calendar.kind === 'months' && calendar.startMonth === 1
    ? String(year).padStart(4, '0')
    : `FY${String(year % 100).padStart(2, '0')}`;
