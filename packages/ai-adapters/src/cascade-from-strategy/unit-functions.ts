import { dayNumberOf, type GoalIndex, type RoleId, type UnitId } from '@throughline/core';
import { matchProfile } from '../role-library/match-profile.ts';
import type { RoleLibrary } from '../role-library/role-library.ts';
import type { RoleProfile } from '../role-library/role-function.ts';

/** What the library knows about the work of a unit. */
export interface UnitFunction {
  /** Id of the function. */
  readonly function: string;
  /** What somebody who leads such a unit answers for. */
  readonly profile: RoleProfile;
}

/**
 * Tells the function of a unit: the one its name names, else the one that most of its people have by their roles on the
 * day. `undefined` when neither says one function. Reads the assignments once.
 */
export const unitFunctions = (
  library: RoleLibrary,
  { document }: GoalIndex,
  day: number,
): ((unit: UnitId) => UnitFunction | undefined) => {
  const { assignments = [], roles = [], units = [] } = document;
  const held = new Map<UnitId, Map<RoleId, number>>();
  for (const { unit, role, from, to } of assignments) {
    const first = dayNumberOf(from);
    const end = to === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(to);
    if (role === undefined || first === undefined || end === undefined || day < first || day >= end) continue;
    const counts = held.get(unit) ?? new Map<RoleId, number>();
    counts.set(role, (counts.get(role) ?? 0) + 1);
    held.set(unit, counts);
  }
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const roleOf = new Map(roles.map((role) => [role.id, role]));
  const matched = new Map<RoleId, UnitFunction | undefined>();
  const ofRole = (id: RoleId): UnitFunction | undefined => {
    if (!matched.has(id)) {
      const role = roleOf.get(id);
      matched.set(id, role === undefined ? undefined : functionOf(library, role));
    }
    return matched.get(id);
  };
  return (unit) => {
    const named = functionOf(library, { function: nameOf.get(unit) ?? '' });
    if (named !== undefined) return named;
    const counts = new Map<string, { readonly found: UnitFunction; people: number }>();
    for (const [role, people] of held.get(unit) ?? []) {
      const found = ofRole(role);
      if (found === undefined) continue;
      const known = counts.get(found.function) ?? { found, people: 0 };
      known.people += people;
      counts.set(found.function, known);
    }
    const [first, second] = [...counts.values()].sort((one, other) => other.people - one.people);
    return first === undefined || first.people === second?.people ? undefined : first.found;
  };
};

/** Goals of a unit are those of the one who leads it. */
const functionOf = (
  library: RoleLibrary,
  role: { readonly function?: string; readonly title?: string },
): UnitFunction | undefined => {
  const match = matchProfile(library, {
    ...(role.function === undefined ? {} : { function: role.function }),
    ...(role.title === undefined ? {} : { title: role.title }),
    level: 'manager',
  });
  return match.kind === 'found' ? { function: match.function.id, profile: match.profile } : undefined;
};
