import { dayNumberOf, type GoalIndex, type Kra, type RoleId } from '@throughline/core';
import { isOpen } from '../role-kras/company-key-results.ts';
import type { MappingTemplateInput } from './mapping-template.ts';

/** Roles a person holds on a day, each once. */
const rolesHeld = (
  { document: { assignments = [] } }: GoalIndex,
  person: string,
  day: number,
): ReadonlySet<RoleId> => {
  const held = new Set<RoleId>();
  for (const assignment of assignments) {
    if (assignment.person !== person || assignment.role === undefined) continue;
    if (isWithin(assignment.from, assignment.to, day)) held.add(assignment.role);
  }
  return held;
};

/** The open KRAs of a role or a person that are valid on a day, in document order. */
export const krasOf = (
  index: GoalIndex,
  { role, person }: Pick<MappingTemplateInput, 'role' | 'person'>,
  day: number,
): readonly { readonly number: number; readonly kra: Kra }[] => {
  const roles = new Set(person === undefined ? [] : rolesHeld(index, person, day));
  if (role !== undefined) roles.add(role);
  return (index.document.kras ?? []).flatMap((kra) => {
    const isTheirs =
      (person !== undefined && kra.person === person) || (kra.role !== undefined && roles.has(kra.role));
    if (!isTheirs || !isOpen(kra) || !isWithin(kra.from, kra.to, day)) return [];
    const number = index.numberOf(kra.id);
    return number === undefined ? [] : [{ number, kra }];
  });
};

const isWithin = (from: string | undefined, to: string | undefined, day: number): boolean =>
  (from === undefined || (dayNumberOf(from) ?? Infinity) <= day) &&
  (to === undefined || (dayNumberOf(to) ?? Infinity) > day);
