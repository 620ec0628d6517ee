import { workCalendarsOf } from '../calendar/work-calendars-of.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { PersonId, UnitId } from '../model/ids.ts';
import type { WorkCalendar } from '../model/rhythm.ts';
import { assignmentOn } from '../people/assignment-on.ts';

/** People by the work calendar they work by; `undefined` is no calendar at all. */
export type CalendarGroups = ReadonlyMap<WorkCalendar | undefined, readonly PersonId[]>;

/**
 * Groups people by work calendar on a day: that of the unit of their first assignment, else the one that holds for
 * all. Nobody at all is one group without people under the calendar that holds for all.
 */
export const calendarGroups = (
  index: GoalIndex,
  day: number,
): ((people: readonly PersonId[]) => CalendarGroups) => {
  const calendarOf = workCalendarsOf(index);
  // Units may lie deep below the one that has a calendar, and many people work in one unit.
  const known = new Map<UnitId | undefined, WorkCalendar | undefined>();
  const calendarIn = (unit: UnitId | undefined): WorkCalendar | undefined => {
    if (!known.has(unit)) known.set(unit, calendarOf(unit));
    return known.get(unit);
  };
  return (people) => {
    const groups = new Map<WorkCalendar | undefined, PersonId[]>();
    if (people.length === 0) groups.set(calendarIn(undefined), []);
    for (const person of people) {
      const calendar = calendarIn(assignmentOn(index, person, day)[0]?.unit);
      const group = groups.get(calendar);
      if (group === undefined) groups.set(calendar, [person]);
      else group.push(person);
    }
    return groups;
  };
};
