import { checkIndex } from '../index/document-of.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { PersonId, UnitId } from '../model/ids.ts';
import type { Kra } from '../model/kra.ts';
import type { Party } from '../model/owner.ts';
import { assignmentOn } from '../people/assignment-on.ts';
import { unitChain } from '../people/unit-chain.ts';

/** Looks people up who stand behind goals. What does not change from day to day is looked up once. */
export interface PeopleOf {
  /** False once a person has left; true for people the document does not list. */
  readonly isActive: (person: PersonId) => boolean;
  /** Who a party stands for: the person, the lead of the unit, all who hold the role that day. */
  readonly members: (party: Party, day: number) => readonly PersonId[];
  /** Who answers for a goal that day: its accountable owners, else those of its objective or KRA. */
  readonly accountable: (goal: number, day: number) => readonly PersonId[];
  /** Everybody who answers for a goal or contributes to it that day. */
  readonly atWork: (goal: number, day: number) => readonly PersonId[];
  /** Positions of the units of a goal or else of a person, nearest first and then up. */
  readonly unitsAbove: (goal: number, person: PersonId | undefined, day: number) => readonly number[];
}

/**
 * Starts looking up who stands behind goals: the one way to answer who owes news, takes part or is reminded. Parties that
 * are units stand for their leads, roles for all who hold them that day; who has left stands for nobody.
 * What is no index is a `UsageError` `core/not-goals`.
 *
 * @example
 * ```ts
 * import { compileGoals, peopleOf } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   units: [{ id: 'sales', name: 'Sales', kind: 'team', lead: 'bo' }],
 *   objectives: [
 *     { id: 'win', title: 'Win', cycle: 'q2', commitment: 'committed', owners: [{ who: { unit: 'sales' }, as: 'accountable' }] },
 *   ],
 * });
 * peopleOf(index).accountable(0, 20_000); // => ['bo']
 * ```
 */
export const peopleOf = (index: GoalIndex): PeopleOf => {
  checkIndex(index);
  const { document } = index;
  const gone = new Set<PersonId>();
  for (const { id, active } of document.people ?? []) if (active === false) gone.add(id);
  const holders = new Map<string, readonly PersonId[]>();
  const isActive = (person: PersonId): boolean => !gone.has(person);

  const leadOf = (unit: UnitId): readonly PersonId[] => {
    const position = index.referenceOf('unit', unit);
    const lead = position === undefined ? undefined : document.units?.[position]?.lead;
    return lead === undefined ? [] : [lead];
  };
  const holdersOf = (role: string, day: number): readonly PersonId[] => {
    const key = `${String(day)} ${role}`;
    const known = holders.get(key);
    if (known !== undefined) return known;
    const { from, to } = index.assignments;
    const found = (document.assignments ?? []).filter(
      (assignment, at) => assignment.role === role && from[at]! <= day && day < to[at]!,
    );
    const people = [...new Set(found.map(({ person }) => person))];
    holders.set(key, people);
    return people;
  };
  const members = (party: Party, day: number): readonly PersonId[] => {
    if ('person' in party) return [party.person].filter(isActive);
    return ('unit' in party ? leadOf(party.unit) : holdersOf(party.role, day)).filter(isActive);
  };
  const owners = (goal: number, day: number, contributors: boolean): readonly PersonId[] => {
    const entity = goalAt(index, goal);
    const found = (entity?.owners ?? [])
      .filter((owner) => owner.as === 'accountable' || (contributors && owner.as === 'contributor'))
      .flatMap((owner) => members(owner.who, day));
    const person = (entity as Kra | undefined)?.person;
    if (found.length === 0 && person !== undefined && isActive(person)) return [person];
    return [...new Set(found)];
  };
  const own = (goal: number, day: number, contributors: boolean): readonly PersonId[] => {
    const found = owners(goal, day, contributors);
    const container = index.container[goal] ?? -1;
    return found.length === 0 && container >= 0 ? owners(container, day, contributors) : found;
  };
  return {
    isActive,
    members,
    accountable: (goal, day) => own(goal, day, false),
    atWork: (goal, day) => own(goal, day, true),
    unitsAbove: (goal, person, day) => {
      const unit = index.unit[goal] ?? -1;
      if (unit >= 0) return unitChain(index, unit);
      const [first] = person === undefined ? [] : assignmentOn(index, person, day);
      return unitChain(index, (first && index.referenceOf('unit', first.unit)) ?? -1);
    },
  };
};
