import type { PersonId } from '../model/ids.ts';
import type { Relation } from './relation.ts';

/** Assignments in columns, one row per assignment in document order. */
export interface AssignmentColumns {
  /** First day, as a day number; 2147483647 when it is no date, so that the assignment never holds. */
  readonly from: Int32Array;
  /** First day it no longer holds; 2147483647 open, -2147483648 when it is no date. */
  readonly to: Int32Array;
  /** Position of the unit in `document.units`; -1 dangling. */
  readonly unit: Int32Array;
  /** Position of the role in `document.roles`; -1 none or dangling. */
  readonly role: Int32Array;
  /** Position of the person in `document.people`; -1 dangling. */
  readonly person: Int32Array;
  /** Position of the first manager, who is the line, in `document.people`; -1 none or dangling. */
  readonly manager: Int32Array;
  /** Row of a person in `ofPerson`; `undefined` for a person without assignments. */
  readonly personRow: (person: PersonId) => number | undefined;
  /** Assignments of each person, in document order. */
  readonly ofPerson: Relation;
}
