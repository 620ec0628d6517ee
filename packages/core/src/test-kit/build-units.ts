import type { Owner } from '../model/owner.ts';
import type { Assignment, Person } from '../model/person.ts';
import type { Unit, UnitKind } from '../model/unit.ts';
import type { GoalPlan, UnitPlan } from './goal-set-plan.ts';

/** Units and the people in them. */
export interface BuiltUnits {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  /** Number of the unit above; -1 for the company. */
  readonly parents: readonly number[];
  /** One accountable person of the unit, and contributors from anywhere, none twice. */
  readonly ownersIn: (unit: number, plan: GoalPlan) => readonly Owner[];
}

const below: Readonly<Record<UnitKind, UnitKind>> = {
  company: 'business-unit',
  'business-unit': 'department',
  department: 'team',
  team: 'team',
};

/** Each unit goes below one that came before it and is not a team, so units form a tree of four levels. */
export const buildUnits = (plans: readonly UnitPlan[]): BuiltUnits => {
  const units: Unit[] = [];
  const people: Person[] = [];
  const assignments: Assignment[] = [];
  const parents: number[] = [];
  const canHaveUnits: number[] = [];
  for (const [number, plan] of plans.entries()) {
    const parent = number === 0 ? -1 : (canHaveUnits[plan.parent % canHaveUnits.length] ?? 0);
    const above = units[parent];
    const kind = above === undefined ? 'company' : below[above.kind];
    parents.push(parent);
    if (kind !== 'team') canHaveUnits.push(number);
    units.push({
      id: `unit${number}`,
      name: `Unit ${number}`,
      kind,
      lead: `person${number}.0`,
      ...(above === undefined ? { hrPartner: 'person0.0' } : { parent: above.id }),
    });
    for (let member = 0; member < plan.members; member++) {
      const id = `person${number}.${member}`;
      people.push({ id, name: `Person ${number}.${member}`, email: `${id}@example.com` });
      const manager = member > 0 ? `person${number}.0` : parent < 0 ? undefined : `person${parent}.0`;
      assignments.push({
        id: `assignment${number}.${member}`,
        person: id,
        unit: `unit${number}`,
        role: member > 0 ? 'specialist' : kind === 'company' ? 'chief' : 'lead',
        ...(manager === undefined ? {} : { managers: [manager] }),
        from: '2025-01-01',
      });
    }
  }
  const ownersIn = (unit: number, plan: GoalPlan): readonly Owner[] => {
    const accountable = `person${unit}.${plan.owner % (plans[unit]?.members ?? 1)}`;
    const names = new Set<string>([accountable]);
    const owners: Owner[] = [{ who: { person: accountable }, as: 'accountable' }];
    for (const contributor of plan.contributors) {
      const person = people[contributor % people.length]?.id ?? accountable;
      if (names.has(person)) continue;
      names.add(person);
      const as = contributor % 2 === 0 ? 'contributor' : 'reviewer';
      owners.push(
        contributor % 7 === 0 && !names.has(`unit${unit}`)
          ? { who: { unit: `unit${unit}` }, as }
          : { who: { person }, as },
      );
      if (contributor % 7 === 0) names.add(`unit${unit}`);
    }
    return owners;
  };
  return { units, people, assignments, parents, ownersIn };
};
