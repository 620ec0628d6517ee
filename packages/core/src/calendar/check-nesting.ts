import type { Finding } from '../finding/finding.ts';
import { calendarProblem } from './calendar-problem.ts';
import { byStart, type DatedCycle, shownDays } from './dated-cycle.ts';

/** Children that reach out of their parent, and days between two children that no child covers. */
export const checkNesting = (cycles: readonly DatedCycle[]): Finding[] => {
  const findings: Finding[] = [];
  const byId = new Map<string, DatedCycle>();
  for (const dated of cycles) if (!byId.has(dated.cycle.id)) byId.set(dated.cycle.id, dated);
  /** The child of each parent, one per purpose, that covers most so far. */
  const reached = new Map<string, Map<string, DatedCycle>>();
  for (const child of [...cycles].sort(byStart)) {
    const { id, parent, purpose = 'delivery' } = child.cycle;
    const above = parent === undefined ? undefined : byId.get(parent);
    if (parent === undefined || above === undefined || above === child) continue;
    if (child.start < above.start || child.end > above.end) {
      const { start: parentStart, last: parentLast } = shownDays(above.start, above.end);
      const data = { cycle: id, parent, ...shownDays(child.start, child.end), parentStart, parentLast };
      findings.push(
        calendarProblem('calendar/child-inside-parent', 'warning', ['cycles', id, 'parent'], data),
      );
    }
    const ofParent = reached.get(parent) ?? new Map<string, DatedCycle>();
    reached.set(parent, ofParent);
    const last = ofParent.get(purpose);
    if (last !== undefined && child.start > last.end) {
      const data = { parent, other: last.cycle.id, cycle: id, ...shownDays(last.end, child.start) };
      findings.push(calendarProblem('calendar/no-gap', 'warning', ['cycles', id, 'start'], data));
    }
    if (last === undefined || child.end > last.end) ofParent.set(purpose, child);
  }
  return findings;
};
