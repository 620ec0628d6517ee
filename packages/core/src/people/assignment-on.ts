import { isGoalIndex, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { PersonId } from '../model/ids.ts';
import type { Assignment } from '../model/person.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { dayOf } from '../time/day-of.ts';

/**
 * The assignments of a person that hold on a day, in document order: several when somebody works in two
 * places, none before joining, during a gap and after leaving. `from` is the first day, `to` the first day no
 * more. `on` is a civil date or a day number. An index looks only at the person's own assignments, a document
 * at all of them.
 *
 * @example
 * ```ts
 * import { assignmentOn } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   assignments: [
 *     { id: 'a1', person: 'ana', unit: 'sales', from: '2025-01-01', to: '2026-05-01' },
 *     { id: 'a2', person: 'ana', unit: 'success', from: '2026-05-01' },
 *   ],
 * } as const;
 * assignmentOn(goals, 'ana', '2026-04-30').map(({ unit }) => unit); // => ['sales']
 * assignmentOn(goals, 'ana', '2026-05-01').map(({ unit }) => unit); // => ['success']
 * ```
 */
export const assignmentOn = (
  goals: Goals,
  person: PersonId,
  on: CivilDate | number,
): readonly Assignment[] => {
  const day = dayOf(on, 'on');
  if (!isGoalIndex(goals)) {
    return readingGoals(() =>
      (goals.assignments ?? []).filter(
        (assignment) => assignment.person === person && holdsOn(assignment, day),
      ),
    );
  }
  const { from, to, ofPerson, personRow } = goals.assignments;
  const row = personRow(person);
  const found: Assignment[] = [];
  if (row === undefined) return found;
  for (let at = ofPerson.offsets[row]!; at < ofPerson.offsets[row + 1]!; at++) {
    const position = ofPerson.targets[at]!;
    const assignment = goals.document.assignments?.[position];
    if (from[position]! <= day && day < to[position]! && assignment !== undefined) found.push(assignment);
  }
  return found;
};

/** A date that is none holds on no day. */
const holdsOn = ({ from, to }: Assignment, day: number): boolean => {
  const first = dayNumberOf(from);
  if (first === undefined || first > day) return false;
  const end = to === undefined ? Infinity : dayNumberOf(to);
  return end !== undefined && day < end;
};
