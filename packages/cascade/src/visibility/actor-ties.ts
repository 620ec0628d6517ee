import { documentOf } from '@throughline/core';
import type { GoalIndex, Id, PersonId, RoleId } from '@throughline/core';
import { nearestUnitUp } from './nearest-unit-up.ts';
import type { NearestUnits } from './nearest-unit-up.ts';
import type { Workforce } from './workforce.ts';

/** Why somebody has no access at all on a day. */
export type Absence = 'unknown-person' | 'erased' | 'inactive' | 'not-assigned';

/** How a person is tied to the company on a day. */
export interface ActorTies {
  /** The person. */
  readonly actor: PersonId;
  /** Why there is no access at all; absent: there may be. */
  readonly absence?: Absence;
  /** People below, with the fewest steps down to them. */
  readonly reports: ReadonlyMap<PersonId, number>;
  /** Roles held. */
  readonly roles: ReadonlySet<RoleId>;
  /** Roles that people below hold, with the fewest steps down. */
  readonly roleReports: ReadonlyMap<RoleId, number>;
  /** By position: 1 for the units the person works in and all units above them. */
  readonly memberOf: Uint8Array;
  /** For each unit the nearest one up that the person leads. Absent: leads none. */
  readonly led: NearestUnits | undefined;
  /** Access lists the person is on. */
  readonly lists: ReadonlySet<Id>;
}

/** Ties of a person on a day, in one pass over units, access lists and the people below. */
export const actorTies = (index: GoalIndex, workforce: Workforce, actor: PersonId): ActorTies => {
  const { units = [], accessLists = [] } = documentOf(index);
  const absence = absenceOf(index, workforce, actor);
  const reports = reportsBelow(workforce, actor);
  const roles = new Set<RoleId>();
  const memberOf = new Uint8Array(units.length);
  for (const place of workforce.placesOf(actor)) {
    const role = workforce.roleOf(place);
    if (role !== undefined) roles.add(role);
    let unit = index.assignments.unit[place]!;
    while (unit >= 0 && memberOf[unit] === 0) {
      memberOf[unit] = 1;
      unit = index.unitParent[unit]!;
    }
  }
  const roleReports = new Map<RoleId, number>();
  // People come in the order of their steps down, so the first holder of a role is a nearest one.
  for (const [person, steps] of reports) {
    for (const place of workforce.placesOf(person)) {
      const role = workforce.roleOf(place);
      if (role !== undefined && !roleReports.has(role)) roleReports.set(role, steps);
    }
  }
  const leads = units.some(({ lead }) => lead === actor);
  return {
    actor,
    ...(absence === undefined ? {} : { absence }),
    reports,
    roles,
    roleReports,
    memberOf,
    led: leads ? nearestUnitUp(index, (unit) => units[unit]?.lead === actor) : undefined,
    lists: new Set(accessLists.filter(({ people }) => people.includes(actor)).map(({ id }) => id)),
  };
};

const absenceOf = (index: GoalIndex, workforce: Workforce, actor: PersonId): Absence | undefined => {
  const at = index.referenceOf('person', actor);
  const person = at === undefined ? undefined : documentOf(index).people?.[at];
  const dated = workforce.isDated(actor);
  if (person === undefined && !dated) return 'unknown-person';
  if (person?.erased === true) return 'erased';
  if (person?.active === false) return 'inactive';
  return dated && workforce.placesOf(actor).length === 0 ? 'not-assigned' : undefined;
};

/** Breadth first, each once: circles of managers end where they close. Nobody is below themselves. */
const reportsBelow = (workforce: Workforce, actor: PersonId): ReadonlyMap<PersonId, number> => {
  const steps = new Map<PersonId, number>([[actor, 0]]);
  const queue = [actor];
  for (let at = 0; at < queue.length; at++) {
    const next = (steps.get(queue[at]!) ?? 0) + 1;
    for (const person of workforce.reportsOf(queue[at]!)) {
      if (steps.has(person)) continue;
      steps.set(person, next);
      queue.push(person);
    }
  }
  steps.delete(actor);
  return steps;
};
