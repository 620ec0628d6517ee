import type { Id } from '../model/ids.ts';
import type { Assignment } from '../model/person.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { AssignmentColumns } from './assignment-columns.ts';
import { groupBy } from './group-by.ts';

const never = 2147483647;
const ever = -2147483648;

/** Puts assignments into columns, with those of each person together. */
export const compileAssignments = (
  assignments: readonly Assignment[],
  units: ReadonlyMap<Id, number>,
  roles: ReadonlyMap<Id, number>,
): AssignmentColumns => {
  const rows = new Map<Id, number>();
  const person = new Int32Array(assignments.length);
  for (let at = 0; at < assignments.length; at++) {
    const id = assignments[at]!.person;
    let row = rows.get(id);
    if (row === undefined) rows.set(id, (row = rows.size));
    person[at] = row;
  }
  return {
    from: Int32Array.from(assignments, ({ from }) => dayNumberOf(from) ?? never),
    to: Int32Array.from(assignments, ({ to }) => (to === undefined ? never : (dayNumberOf(to) ?? ever))),
    unit: Int32Array.from(assignments, ({ unit }) => units.get(unit) ?? -1),
    role: Int32Array.from(assignments, ({ role }) => (role === undefined ? -1 : (roles.get(role) ?? -1))),
    personRow: (id) => rows.get(id),
    ofPerson: groupBy(rows.size, person, Int32Array.from(person.keys())),
  };
};
