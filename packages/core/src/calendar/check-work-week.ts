import type { Finding } from '../finding/finding.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { calendarProblem } from './calendar-problem.ts';
import { fiscalCalendarOf } from './fiscal-calendar-of.ts';

/** A fiscal year that starts in no month, and weekends that are no days or all of them. */
export const checkWorkWeek = (goals: GoalSet): Finding[] => {
  const findings: Finding[] = [];
  if (fiscalCalendarOf(goals) === undefined) {
    const month = goals.organization.fiscalYearStartMonth ?? 0;
    const path = ['organization', 'fiscalYearStartMonth'];
    findings.push(calendarProblem('calendar/fiscal-start', 'error', path, { month: shown(month) }));
  }
  for (const { id, weekend = [] } of goals.calendars ?? []) {
    const path = ['calendars', id, 'weekend'];
    const days = [...new Set(weekend)];
    const wrong = days.filter((day) => !Number.isInteger(day) || day < 1 || day > 7);
    if (wrong.length > 0)
      findings.push(
        calendarProblem('calendar/weekend', 'error', path, { calendar: id, days: wrong.map(shown) }),
      );
    if (days.length - wrong.length === 7)
      findings.push(calendarProblem('calendar/weekend#all', 'error', path, { calendar: id }));
  }
  return findings;
};

/** What JSON cannot keep as a number is told as a word. */
const shown = (value: number): number | string => (Number.isFinite(value) ? value : String(value));
