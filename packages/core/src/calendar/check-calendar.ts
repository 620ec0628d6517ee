import type { Finding } from '../finding/finding.ts';
import { documentOf, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import { mostFindings } from './most-findings.ts';
import { checkDates } from './check-dates.ts';
import { checkNesting } from './check-nesting.ts';
import { checkSiblings } from './check-siblings.ts';
import { checkWorkWeek } from './check-work-week.ts';
import { datedCycles } from './dated-cycle.ts';

/**
 * What is wrong with the cycles and work calendars of a document: dates that do not exist, ends that do not come
 * after starts, a child outside its parent, overlapping cycles of one purpose, days between two children that
 * none covers, a fiscal year that starts in no month, a weekend of seven days. Research halves beside delivery
 * quarters are in order. The order of the document does not matter. `docs/findings-calendar.md` describes each.
 * At most 1,000 findings are listed.
 *
 * @example
 * ```ts
 * import { checkCalendar } from '@throughline/core/calendar';
 *
 * const cycles = [
 *   { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
 *   { id: 'q2', name: 'Q2', start: '2026-03-31', end: '2026-07-01', state: 'active' },
 * ] as const;
 * checkCalendar({ schemaVersion: 1, organization: { id: 'acme', name: 'Acme' }, cycles }).map(({ message }) => message);
 * // => ['cycles `q1` and `q2` overlap from 2026-03-31 to 2026-03-31 and serve the same purpose']
 * ```
 */
export const checkCalendar = (goals: Goals): Finding[] => {
  const document = documentOf(goals);
  return readingGoals(() => {
    const cycles = datedCycles(document.cycles ?? []);
    const findings: Finding[] = [];
    // Each check is linear in the cycles and calendars; what one list may hold of findings is bounded here.
    for (const check of [
      () => checkDates(document),
      () => checkNesting(cycles),
      () => checkSiblings(cycles),
      () => checkWorkWeek(document),
    ])
      if (findings.length < mostFindings) findings.push(...check().slice(0, mostFindings - findings.length));
    return findings;
  });
};
