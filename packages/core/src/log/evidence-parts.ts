import type { ChangeEntry } from '../change/change-entry.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import type { PersonId } from '../model/ids.ts';
import type { Owner } from '../model/owner.ts';
import type { EvidencePart } from './evidence.ts';
import { fieldsBefore } from './fields-before.ts';

const order: readonly EvidencePart[] = [
  'accountable',
  'contributor',
  'reviewer',
  'holder',
  'contained',
  'former',
];

/** In which parts a person has to do with a goal, now and earlier; none for goals of others. */
export const evidenceParts = (
  index: GoalIndex,
  number: number,
  person: PersonId,
  entries: readonly ChangeEntry[],
): readonly EvidencePart[] => {
  const parts = new Set(ownParts(index, number, person));
  const container = index.container[number] ?? -1;
  const bare = (goalAt(index, number)?.owners ?? []).length === 0;
  if (bare && container >= 0 && ownParts(index, container, person).length > 0) parts.add('contained');
  const id = index.ids[number] ?? '';
  if (parts.size === 0 && entries.some((entry) => wasTheirs(entry, id, person))) parts.add('former');
  return order.filter((part) => parts.has(part));
};

const ownParts = (index: GoalIndex, number: number, person: PersonId): readonly EvidencePart[] => {
  const goal = goalAt(index, number);
  const parts: EvidencePart[] = partsIn(goal?.owners ?? [], person);
  if (goal !== undefined && 'person' in goal && goal.person === person) parts.push('holder');
  return parts;
};

const partsIn = (owners: readonly Owner[], person: PersonId): EvidencePart[] =>
  owners.filter(({ who }) => 'person' in who && who.person === person).map(({ as }) => as);

/** An owner of earlier times stands in what some entry replaced. */
const wasTheirs = (entry: ChangeEntry, goal: string, person: PersonId): boolean => {
  const before = fieldsBefore(entry, goal);
  if (before === undefined) return false;
  const owners = before['owners'];
  const list = Array.isArray(owners) ? (owners as unknown as readonly Owner[]) : [];
  return before['person'] === person || partsIn(list, person).length > 0;
};
