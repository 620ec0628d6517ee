import type { Goals } from '../index/goal-index.ts';
import type { UnitId } from '../model/ids.ts';
import type { WorkCalendar } from '../model/rhythm.ts';
import { workCalendarsOf } from './work-calendars-of.ts';

/**
 * The work calendar of a unit: the first in the document that names it, else the nearest unit above it, else
 * the first that names no units and so holds for all. Calendars are not merged, because weekends of two places
 * do not add up. Without `unit`, or for an unknown one, the one that holds for all. For many units see
 * {@link workCalendarsOf}.
 *
 * @example
 * ```ts
 * import { workCalendarOf } from '@throughline/core/calendar';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   units: [
 *     { id: 'gulf', name: 'Gulf', kind: 'business-unit' },
 *     { id: 'sales', name: 'Sales', kind: 'team', parent: 'gulf' },
 *   ],
 *   calendars: [{ id: 'all', name: 'All' }, { id: 'ae', name: 'UAE', weekend: [6, 7], units: ['gulf'] }],
 * } as const;
 * workCalendarOf(goals, 'sales')?.id; // => 'ae'
 * workCalendarOf(goals)?.id; // => 'all'
 * ```
 */
export const workCalendarOf = (goals: Goals, unit?: UnitId): WorkCalendar | undefined =>
  workCalendarsOf(goals)(unit);
