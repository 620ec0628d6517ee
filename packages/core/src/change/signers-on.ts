import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { PersonId } from '../model/ids.ts';
import type { Owner } from '../model/owner.ts';
import type { Assignment } from '../model/person.ts';
import { assignmentOn } from '../people/assignment-on.ts';
import { managersOn } from '../people/managers-on.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { containerOf } from './closed-goal.ts';
import type { Draft } from './draft.ts';
import type { Stored } from './stored.ts';
import type { GoalKind } from './new-goal.ts';

/** Who may sign a goal off on a day. */
export interface Signers {
  /** The people who answered for it. */
  readonly owners: readonly PersonId[];
  /** Their managers. Empty when none of them had one, as at the top of a company. */
  readonly managers: readonly PersonId[];
}

/**
 * Who answered for a goal on a day, and who managed them then. A unit is its lead, a role whoever held it that
 * day. A key result or KPI without accountable owner is answered for by those of its objective or KRA.
 */
export const signersOn = (draft: Draft, kind: GoalKind, goal: Stored, day: CivilDate): Signers => {
  const own = accountable(goal);
  const parties = own.length > 0 ? own : accountable(containerOf(draft, kind, goal)?.[1] ?? {});
  const assignments = draft.list('assignment') as unknown as readonly Assignment[];
  const goals = {
    schemaVersion: 1,
    organization: draft.list('organization')[0],
    assignments,
  } as unknown as GoalSet;
  const people = parties.flatMap(({ who }): readonly PersonId[] => {
    if ('person' in who) return [who.person];
    if ('unit' in who) {
      const lead = draft.find('unit', who.unit)?.['lead'];
      return typeof lead === 'string' ? [lead] : [];
    }
    const holds = (each: Assignment): boolean =>
      each.role === who.role && assignmentOn({ ...goals, assignments: [each] }, each.person, day).length > 0;
    return assignments.filter(holds).map(({ person }) => person);
  });
  const owners = [...new Set(people)];
  const managers = [...new Set(owners.flatMap((owner) => managersOn(goals, owner, day)))];
  return { owners, managers };
};

const accountable = (goal: Stored): readonly Owner[] =>
  ((goal as Partial<Goal>).owners ?? []).filter(({ as }) => as === 'accountable');
