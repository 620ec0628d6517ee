import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { CustomPeriods, Period } from './period.ts';

/** Length in days, or in months, of one step of a unit. */
const steps = {
  day: [1, 'days'],
  week: [7, 'days'],
  month: [1, 'months'],
  quarter: [3, 'months'],
  'half-year': [6, 'months'],
  year: [12, 'months'],
} as const;

/** The custom period a day number lies in; `undefined` when it does not lie wholly in years 1 to 9999. */
export const customPeriod = ({ anchor, every }: CustomPeriods, day: number): Period | undefined => {
  const [size, unit] = steps[every.unit];
  const length = size * every.count;
  // Always counted from the anchor: chained months would drift at month ends.
  const startOf = (count: number): CivilDate | undefined =>
    unit === 'days' ? addDays(anchor, count * length) : addMonths(anchor, count * length);
  let count = guess(anchor, day, length, unit);
  const dayAt = (at: number): number => dayNumberOf(startOf(at) ?? '') ?? Number.NaN;
  // The guess in months is at most one too high, because the anchor may be clipped.
  if (dayAt(count) > day) count--;
  const start = startOf(count);
  const end = startOf(count + 1);
  if (start === undefined || end === undefined) return undefined;
  return { kind: 'custom', number: count + 1, name: `C${count + 1}`, start, end };
};

const guess = (anchor: CivilDate, day: number, length: number, unit: 'days' | 'months'): number => {
  if (unit === 'days') return Math.floor((day - (dayNumberOf(anchor) ?? 0)) / length);
  return Math.floor((monthsUntil(civilDateOf(day) ?? anchor) - monthsUntil(anchor)) / length);
};

const monthsUntil = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
