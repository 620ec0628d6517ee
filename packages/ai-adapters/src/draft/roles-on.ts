import { assignmentOn, type CivilDate, type GoalIndex, type PersonId, type Role } from '@throughline/core';

/** The roles of the goal set that a person holds on a day, in the order of their assignments. */
export const rolesOn = (index: GoalIndex, person: PersonId, on: CivilDate): readonly Role[] =>
  assignmentOn(index, person, on).flatMap(({ role }) => {
    const position = role === undefined ? undefined : index.referenceOf('role', role);
    return (position === undefined ? undefined : index.document.roles?.[position]) ?? [];
  });
