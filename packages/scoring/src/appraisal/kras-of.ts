import { assignmentOn, dayNumberOf, goalAt, isExcluded } from '@throughline/core';
import type { GoalIndex, Kra, PersonId } from '@throughline/core';

const kraKind = 2;
/** Bit of `marks` for an id that was used before. */
const idUsedBefore = 2;

/**
 * Numbers of the KRAs of a person that are valid on a day and in a cycle, in document order: those set for the person, those
 * the person is accountable for, and those of a role the person holds that day which nobody is named for. (S3-09)
 */
export const krasOf = (index: GoalIndex, person: PersonId, cycle: number, day: number): readonly number[] => {
  const roles = new Set(assignmentOn(index, person, day).flatMap(({ role }) => role ?? []));
  return Array.from(index.documentOrder).filter((goal) => {
    if (index.kind[goal] !== kraKind || isExcluded(index.state[goal]!)) return false;
    if ((index.marks[goal]! & idUsedBefore) !== 0) return false;
    if (index.cycle[goal] !== -1 && index.cycle[goal] !== cycle) return false;
    const kra = goalAt(index, goal) as Kra;
    const [from, to] = [boundary(kra.from, -Infinity), boundary(kra.to, Infinity)];
    return from <= day && day < to && isOf(kra, person, roles);
  });
};

/** A date that is none bounds nothing. */
const boundary = (date: unknown, open: number): number =>
  (typeof date === 'string' ? dayNumberOf(date) : undefined) ?? open;

const isOf = (kra: Kra, person: PersonId, roles: ReadonlySet<string>): boolean => {
  if (kra.person !== undefined) return kra.person === person;
  const named = accountableOf(kra);
  return named.length > 0 ? named.includes(person) : kra.role !== undefined && roles.has(kra.role);
};

const accountableOf = ({ owners }: Kra): readonly PersonId[] =>
  Array.isArray(owners)
    ? owners.flatMap((owner: unknown) => {
        const { who, as } = Object(owner) as { readonly who?: unknown; readonly as?: unknown };
        const { person } = Object(who) as { readonly person?: unknown };
        return as === 'accountable' && typeof person === 'string' ? [person] : [];
      })
    : [];
