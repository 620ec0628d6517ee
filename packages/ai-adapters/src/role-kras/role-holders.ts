import { dayNumberOf, type GoalSet, type PersonId, type RoleId, type UnitId } from '@throughline/core';

/** Who holds a role on a day, and where. */
export interface RoleHolders {
  /** The people, each once, in the order of their assignments. */
  readonly people: readonly PersonId[];
  /** The unit all of them work in; absent when there are several, or none that exists. */
  readonly unit?: UnitId;
}

/** People with an assignment to the role that holds on the day; people who left or were erased do not count. */
export const roleHolders = (
  { assignments = [], people = [], units = [] }: GoalSet,
  role: RoleId,
  day: number,
): RoleHolders => {
  const present = new Set<PersonId>();
  for (const { id, active, erased } of people) if (active !== false && erased !== true) present.add(id);
  const known = new Set(units.map(({ id }) => id));
  const holders = new Set<PersonId>();
  const places = new Set<UnitId>();
  for (const { person, role: held, unit, from, to } of assignments) {
    if (held !== role || !present.has(person)) continue;
    const first = dayNumberOf(from);
    const end = to === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(to);
    if (first === undefined || end === undefined || day < first || day >= end) continue;
    holders.add(person);
    places.add(unit);
  }
  const [unit] = places;
  return {
    people: [...holders],
    ...(unit !== undefined && places.size === 1 && known.has(unit) ? { unit } : {}),
  };
};
