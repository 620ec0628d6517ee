import type { GoalIndex } from '../index/goal-index.ts';
import type { PersonId } from '../model/ids.ts';
import { managersOn } from '../people/managers-on.ts';
import { unitChain } from '../people/unit-chain.ts';
import type { PeopleOf } from './people-of.ts';
import type { PlannedReview } from './planned-review.ts';

/**
 * Who takes part in a review of some goals on a day: their owners and contributors, the managers of those, the
 * leads of the units the goals belong to, or the leads of companies and all who hold an executive role.
 */
export const participantsOf = (
  index: GoalIndex,
  people: PeopleOf,
  audience: PlannedReview['audience'],
  goals: readonly number[],
  day: number,
): readonly PersonId[] => {
  const found = new Set<PersonId>();
  if (audience === 'executives') {
    for (const person of executivesOn(index, day)) found.add(person);
  } else if (audience === 'unit') {
    const units = new Set(goals.map((goal) => index.unit[goal]!));
    for (const unit of units) {
      const leads = unitChain(index, unit).map((at) => index.document.units?.[at]?.lead);
      const nearest = leads.find((lead) => lead !== undefined);
      if (nearest !== undefined) found.add(nearest);
    }
  } else {
    for (const goal of goals) for (const person of people.atWork(goal, day)) found.add(person);
  }
  const taking = [...found].filter(people.isActive);
  if (audience !== 'managers') return taking;
  const managers = new Set(taking.flatMap((person) => managersOn(index, person, day)));
  return [...managers].filter(people.isActive);
};

const executivesOn = ({ document, assignments }: GoalIndex, day: number): readonly PersonId[] => {
  const executive = new Set<number>();
  for (const [at, { level }] of (document.roles ?? []).entries())
    if (level === 'executive') executive.add(at);
  const leads = (document.units ?? []).flatMap(({ kind, lead }) =>
    kind === 'company' && lead !== undefined ? [lead] : [],
  );
  const holders = (document.assignments ?? []).filter(
    (_assignment, at) =>
      executive.has(assignments.role[at]!) && assignments.from[at]! <= day && day < assignments.to[at]!,
  );
  return [...leads, ...holders.map(({ person }) => person)];
};
