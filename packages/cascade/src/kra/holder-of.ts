import { goalAt } from '@throughline/core';
import type { GoalIndex, Kra } from '@throughline/core';

/**
 * Who holds a KRA, as one number: people first, by their position in `document.people`, then roles. -1 when nobody that
 * is there does. A KRA set for one person is that person's, even when it names the role it was taken from.
 */
export const holderOf = ({ document, referenceOf }: GoalIndex, { role, person }: Kra): number => {
  if (person !== undefined) return referenceOf('person', person) ?? -1;
  const held = role === undefined ? undefined : referenceOf('role', role);
  return held === undefined ? -1 : (document.people?.length ?? 0) + held;
};

/** The KRA of a number. Ask only for goals whose kind says that they are one. */
export const kraAt = (index: GoalIndex, goal: number): Kra => goalAt(index, goal) as Kra;
