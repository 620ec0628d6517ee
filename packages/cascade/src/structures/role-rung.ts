import type { GoalIndex, RoleId, RoleLevel } from '@throughline/core';

/** Levels of roles from the first rung up. */
const levels: readonly RoleLevel[] = ['junior', 'mid', 'senior', 'manager', 'director', 'executive'];

/** Where a role stands on the ladder of its function. */
export interface RoleRung {
  /** The function. */
  readonly of: string;
  /** The level, from 0 up. */
  readonly rung: number;
}

/** The rung of a role; null for a role without function or level, or that is not there. */
export const rungOf = (index: GoalIndex, id: RoleId): RoleRung | null => {
  const role = index.document.roles?.[index.referenceOf('role', id) ?? -1];
  if (role?.function === undefined || role.level === undefined) return null;
  return { of: role.function, rung: levels.indexOf(role.level) };
};

/** The level of a role, from 0 up; -1 for a role without one. Functions of two structures may have other names. */
export const levelOf = (index: GoalIndex, id: RoleId): number => {
  const level = index.document.roles?.[index.referenceOf('role', id) ?? -1]?.level;
  return level === undefined ? -1 : levels.indexOf(level);
};
