import { documentOf, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { UnitId } from '../model/ids.ts';
import type { WorkCalendar } from '../model/rhythm.ts';

/**
 * Looks up work calendars of many units: what {@link workCalendarOf} says, with the document read once.
 *
 * @example
 * ```ts
 * import { workCalendarsOf } from '@throughline/core/calendar';
 *
 * const calendarOf = workCalendarsOf({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   units: [{ id: 'gulf', name: 'Gulf', kind: 'business-unit' }],
 *   calendars: [{ id: 'all', name: 'All' }, { id: 'ae', name: 'UAE', weekend: [6, 7], units: ['gulf'] }],
 * });
 * calendarOf('gulf')?.id; // => 'ae'
 * calendarOf('elsewhere')?.id; // => 'all'
 * ```
 */
export const workCalendarsOf = (goals: Goals): CalendarOf => {
  const document = documentOf(goals);
  return readingGoals(() => calendarsIn(document));
};

type CalendarOf = (unit?: UnitId) => WorkCalendar | undefined;

const calendarsIn = ({ calendars = [], units = [] }: GoalSet): CalendarOf => {
  const named = new Map<UnitId, WorkCalendar>();
  for (const calendar of calendars) {
    for (const id of calendar.units ?? []) if (!named.has(id)) named.set(id, calendar);
  }
  const ofAll = calendars.find((calendar) => calendar.units === undefined);
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return (unit) => {
    const seen = new Set<UnitId>();
    for (let at = unit; at !== undefined && !seen.has(at); at = parents.get(at)) {
      const calendar = named.get(at);
      if (calendar !== undefined) return calendar;
      seen.add(at);
    }
    return ofAll;
  };
};
