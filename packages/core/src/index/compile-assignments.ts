import type { Id } from '../model/ids.ts';
import type { Assignment } from '../model/person.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { AssignmentColumns } from './assignment-columns.ts';
import type { References } from './compile-references.ts';
import { groupBy } from './group-by.ts';

const never = 2147483647;
const ever = -2147483648;

/** Puts assignments into columns, with those of each person together. */
export const compileAssignments = (
  assignments: readonly Assignment[],
  positions: Pick<References['positions'], 'person' | 'role' | 'unit'>,
): AssignmentColumns => {
  const { length } = assignments;
  // Rows of people, plus 1, by position; 0 none yet. Those who are in no list have theirs by id.
  const rows = new Int32Array(positions.person.length);
  const strangers = new Map<Id, number>();
  let count = 0;
  const rowOf = new Int32Array(length);
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  const unit = new Int32Array(length);
  const role = new Int32Array(length);
  const person = new Int32Array(length);
  const manager = new Int32Array(length);
  const dayOf = lastRead((date: CivilDate) => dayNumberOf(date));
  const managerAt = lastRead((id: Id) => positions.person.get(id));
  for (let at = 0; at < length; at++) {
    const assignment = assignments[at]!;
    const position = positions.person.get(assignment.person) ?? -1;
    let row = (position < 0 ? strangers.get(assignment.person) : rows[position]) ?? 0;
    if (row === 0) {
      row = ++count;
      if (position < 0) strangers.set(assignment.person, row);
      else rows[position] = row;
    }
    rowOf[at] = row - 1;
    person[at] = position;
    from[at] = dayOf(assignment.from) ?? never;
    to[at] = assignment.to === undefined ? never : (dayNumberOf(assignment.to) ?? ever);
    unit[at] = positions.unit.get(assignment.unit) ?? -1;
    role[at] = assignment.role === undefined ? -1 : (positions.role.get(assignment.role) ?? -1);
    const line = assignment.managers?.[0];
    manager[at] = line === undefined ? -1 : (managerAt(line) ?? -1);
  }
  return {
    from,
    to,
    unit,
    role,
    person,
    manager,
    personRow: (id) => {
      const position = positions.person.get(id);
      const row = (position === undefined ? strangers.get(id) : rows[position]) ?? 0;
      return row === 0 ? undefined : row - 1;
    },
    ofPerson: groupBy(count, rowOf),
  };
};

/** Reads a text only when it is another one than before: neighbours mostly have the same. */
const lastRead = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  let last: string | undefined;
  let value: Value | undefined;
  return (text) => {
    if (text !== last) value = read((last = text));
    return value as Value;
  };
};
