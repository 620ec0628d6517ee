import { civilDateOf } from '../time/civil-date-of.ts';
import { fiscalMonths } from './fiscal-months.ts';
import { monthsPerPeriod } from './months-per-period.ts';
import type { FiscalPeriodKind, Period } from './period.ts';
import type { SettledCalendar } from './settled-calendar.ts';
import { yearName } from './year-name.ts';

const letters = { half: 'H', trimester: 'T', quarter: 'Q', month: 'M' } as const;

/** All periods of a kind in a year; none when the year does not lie wholly in years 1 to 9999. */
export const fiscalPeriods = (kind: FiscalPeriodKind, calendar: SettledCalendar, year: number): Period[] => {
  const months = fiscalMonths(calendar, year).map((day) => civilDateOf(day));
  const called = yearName(calendar, year);
  const length = monthsPerPeriod[kind];
  const periods: Period[] = [];
  for (let number = 1; number * length <= 12; number++) {
    const start = months[(number - 1) * length];
    const end = months[number * length];
    if (start === undefined || end === undefined) return [];
    const name = kind === 'year' ? called : `${letters[kind]}${number} ${called}`;
    periods.push({ kind, year, number, name, start, end });
  }
  return periods;
};
