import type { GoalIndex, UnitId } from '@throughline/core';
import { businessDays, workCalendarsOf } from '@throughline/core/calendar';
import type { BusinessDays } from '@throughline/core/calendar';
import type { ShareOfWorkdays } from './expected-attainment.ts';

/**
 * How working days pass for the unit of a goal, by the calendar of that unit. A calendar is read when the first
 * goal asks for it, and once.
 */
export const workdaysIn = (index: GoalIndex): ((goal: number) => ShareOfWorkdays) => {
  const { document, unit } = index;
  const known = new Map<unknown, BusinessDays>();
  let calendarOf: ReturnType<typeof workCalendarsOf> | undefined;
  const daysOf = (id: UnitId | undefined): BusinessDays => {
    calendarOf ??= workCalendarsOf(index);
    const calendar = calendarOf(id);
    const days = known.get(calendar) ?? businessDays(calendar);
    known.set(calendar, days);
    return days;
  };
  return (goal) => (start, end, day) => {
    try {
      const days = daysOf(document.units?.[unit[goal]!]?.id);
      const all = days.between(start, end);
      return all > 0 ? days.between(start, day) / all : undefined;
    } catch {
      // Only a document that was not parsed can hold a calendar of another shape; it has no working days.
      return undefined;
    }
  };
};
