import { documentOf, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { Cycle } from '../model/cycle.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { dayOf } from '../time/day-of.ts';

/**
 * Every cycle a day lies in, in document order: a quarter, its year and a research half may all be running.
 * Cycles are half-open, so on the day one ends only the next one holds. `date` is a civil date or a day number.
 *
 * @example
 * ```ts
 * import { cycleOn } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [
 *     { id: 'y', name: '2026', start: '2026-01-01', end: '2027-01-01', state: 'active' },
 *     { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', parent: 'y' },
 *   ],
 * } as const;
 * cycleOn(goals, '2026-06-30').map(({ id }) => id); // => ['y', 'q2']
 * cycleOn(goals, '2026-07-01').map(({ id }) => id); // => ['y']
 * ```
 */
export const cycleOn = (goals: Goals, date: CivilDate | number): Cycle[] => {
  const day = dayOf(date, 'date');
  const { cycles = [] } = documentOf(goals);
  return readingGoals(() =>
    cycles.filter(({ start, end }) => {
      const first = dayNumberOf(start);
      const after = dayNumberOf(end);
      return first !== undefined && after !== undefined && first <= day && day < after;
    }),
  );
};
