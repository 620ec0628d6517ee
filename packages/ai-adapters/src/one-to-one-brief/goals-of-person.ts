import { goalAt, type GoalIndex, goalStates, type Owner, type PersonId } from '@throughline/core';

const published = /* @__PURE__ */ goalStates.indexOf('published');

/**
 * Numbers of the published key results and KPIs under way that a person answers for or contributes to, in document
 * order. One that names no owner has those of its objective or KRA.
 */
export const goalsOfPerson = (index: GoalIndex, person: PersonId, day: number): readonly number[] => {
  const isTheirs = ({ who, as }: Owner): boolean =>
    as !== 'reviewer' && 'person' in who && who.person === person;
  const found: number[] = [];
  for (const goal of index.documentOrder) {
    const isMeasured = index.kind[goal] === 1 || index.kind[goal] === 3;
    if (!isMeasured || index.state[goal] !== published) continue;
    if (index.startDay[goal]! > day || (index.endDay[goal] !== -1 && index.endDay[goal]! <= day)) continue;
    const own = goalAt(index, goal)?.owners ?? [];
    const holder = index.container[goal]!;
    const owners = own.length > 0 || holder < 0 ? own : (goalAt(index, holder)?.owners ?? []);
    if (owners.some(isTheirs)) found.push(goal);
  }
  return found;
};
