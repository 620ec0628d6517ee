import type { Finding } from '../finding/finding.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { calendarProblem } from './calendar-problem.ts';

/** Dates that do not exist, and cycles that do not end after they start. */
export const checkDates = ({ cycles = [], calendars = [] }: GoalSet): Finding[] => {
  const findings: Finding[] = [];
  for (const { id, start, end } of cycles) {
    const [first, after] = [dayNumberOf(start), dayNumberOf(end)];
    for (const field of ['start', 'end'] as const) {
      if ((field === 'start' ? first : after) !== undefined) continue;
      const data = { entity: 'cycle', id, field, date: field === 'start' ? start : end };
      findings.push(calendarProblem('calendar/dates-exist', 'error', ['cycles', id, field], data));
    }
    if (first !== undefined && after !== undefined && after <= first) {
      const path = ['cycles', id, 'end'];
      findings.push(calendarProblem('calendar/end-after-start', 'error', path, { cycle: id, start, end }));
    }
  }
  for (const { id, holidays = [] } of calendars) {
    for (const [at, { on }] of holidays.entries()) {
      if (dayNumberOf(on) !== undefined) continue;
      const data = { entity: 'calendar', id, field: 'holidays', date: on };
      findings.push(
        calendarProblem('calendar/dates-exist', 'error', ['calendars', id, 'holidays', at, 'on'], data),
      );
    }
  }
  return findings;
};
