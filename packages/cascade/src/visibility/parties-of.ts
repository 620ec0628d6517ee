import { goalAt } from '@throughline/core';
import type { GoalIndex, Kra, Owner } from '@throughline/core';

const kra = 2;
const nobody: readonly Owner[] = [];

/** Everyone with a part in a goal: its owners, and the person or role a KRA belongs to. */
export const partiesOf = (index: GoalIndex, goal: number): readonly Owner[] => {
  const entity = goalAt(index, goal);
  const owners = entity?.owners ?? nobody;
  if (index.kind[goal] !== kra) return owners;
  const { person, role } = entity as Kra;
  const holders: Owner[] = [];
  if (person !== undefined) holders.push({ who: { person }, as: 'accountable' });
  if (role !== undefined) holders.push({ who: { role }, as: 'accountable' });
  return holders.length === 0 ? owners : [...owners, ...holders];
};
