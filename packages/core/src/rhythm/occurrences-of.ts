import type { Every } from '../model/every.ts';
import type { BeforeReviewSchedule, Schedule } from '../model/rhythm.ts';
import { addMonths } from '../time/add-months.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf, daysInMonth } from '../time/day-number.ts';
import { weekdayOf } from '../time/weekday-of.ts';
import type { Period } from './period-of.ts';

/** A date of a schedule and the stretch it belongs to, as day numbers, all within the cycle. */
export interface Occurrence extends Period {
  /** Day it takes place, before days off are looked at. */
  readonly on: number;
  /** Which date of the schedule it is, from 1; what lies outside the cycle is counted too. */
  readonly number: number;
}

/** Schedules that need no other review. */
export type OwnSchedule = Exclude<Schedule, BeforeReviewSchedule>;

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/**
 * The dates of a sound schedule that lie in a cycle, earliest first, at most `limit`. Stretches are cut at the
 * cycle. Every date is counted from the start or the end of the cycle, never from the one before (R10).
 */
export const occurrencesOf = (
  schedule: OwnSchedule,
  cycle: Period,
  weekStart: number | undefined,
  limit: number,
): readonly Occurrence[] => {
  switch (schedule.kind) {
    case 'week': {
      const first = firstWeek(cycle, weekStart);
      const { week, through = week, weekday } = schedule;
      const found = inStretch(cycle, first + 7 * (week - 1), first + 7 * through, weekday, 'first', 1);
      return found === undefined ? [] : [found];
    }
    case 'every':
      return stretchesOf(schedule.every, cycle, schedule.weekday, limit);
    case 'before-end': {
      const anchor = shifted(cycle.end, -(schedule.months ?? 0));
      const on = anchor === undefined ? cycle.start - 1 : anchor - schedule.days;
      return isIn(cycle, on) ? [{ on, start: on, end: cycle.end, number: 1 }] : [];
    }
    case 'month-day':
      return monthDaysOf(schedule.day, schedule.months, cycle, limit);
  }
};

/** The day some months from another, on the calendar; `undefined` outside years 1 to 9999. */
const shifted = (day: number, months: number): number | undefined => {
  const moved = addMonths(civilDateOf(day) ?? '1970-01-01', months);
  return moved === undefined ? undefined : dayNumberOf(moved);
};

const isIn = ({ start, end }: Period, day: number): boolean => day >= start && day < end;

/**
 * First day of week 1: that of the cycle, or the first week on the calendar with four days or more in the
 * cycle. Four is ISO's rule for the first week of a year (R7).
 */
const firstWeek = ({ start }: Period, weekStart: number | undefined): number => {
  if (weekStart === undefined) return start;
  const since = (weekdayOf(start) - weekStart + 7) % 7;
  return since <= 3 ? start - since : start - since + 7;
};

/** The date within a stretch: on a weekday, or on its first or last day. None where the stretch has no such day. */
const inStretch = (
  cycle: Period,
  from: number,
  to: number,
  weekday: number | undefined,
  edge: 'first' | 'last',
  number: number,
): Occurrence | undefined => {
  const start = Math.max(from, cycle.start);
  const end = Math.min(to, cycle.end);
  if (start >= end) return undefined;
  let on = edge === 'first' ? start : end - 1;
  if (weekday !== undefined) on = start + ((weekday - weekdayOf(start) + 7) % 7);
  return on < end ? { on, start, end, number } : undefined;
};

const stretchesOf = (
  { count, unit }: Every,
  cycle: Period,
  weekday: number | undefined,
  limit: number,
): readonly Occurrence[] => {
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : 0;
  const months = unit === 'day' || unit === 'week' ? 0 : monthsOf[unit] * count;
  const bound = (at: number): number =>
    days > 0 ? cycle.start + at * days : (shifted(cycle.start, at * months) ?? cycle.end);
  const found: Occurrence[] = [];
  for (let at = 0, from = cycle.start; from < cycle.end && found.length < limit; at++) {
    const to = bound(at + 1);
    const occurrence = inStretch(cycle, from, to, weekday, 'last', at + 1);
    if (occurrence !== undefined) found.push(occurrence);
    from = to;
  }
  return found;
};

const monthDaysOf = (
  day: number,
  months: readonly number[] | undefined,
  cycle: Period,
  limit: number,
): readonly Occurrence[] => {
  const first = civilDateOf(cycle.start) ?? '1970-01-01';
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  let monthStart = cycle.start - Number(first.slice(8)) + 1;
  const found: Occurrence[] = [];
  let number = 0;
  while (monthStart < cycle.end && found.length < limit) {
    const length = daysInMonth(year, month);
    if (months === undefined || months.includes(month)) {
      number++;
      const on = monthStart + Math.min(day, length) - 1;
      if (isIn(cycle, on)) found.push({ on, start: on, end: on + 1, number });
    }
    monthStart += length;
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year++;
  }
  return found;
};
