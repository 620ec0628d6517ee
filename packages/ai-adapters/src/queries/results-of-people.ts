import type { GoalQuery } from '@throughline/cascade';
import type { PersonId } from '@throughline/core';

/** Fields that say how well something goes. */
const results: ReadonlySet<string> = new Set([
  'attainment',
  'score',
  'confidence',
  'gap',
  'status',
  'grade',
  'attainmentStep',
  'confidenceStep',
]);

/** What a query says about how people do. */
export type SaysOfPeople =
  | { readonly says: 'nothing' }
  /** It sets people side by side by their results. */
  | { readonly says: 'compares' }
  /** It tells the results of these people. */
  | { readonly says: 'results'; readonly people: readonly PersonId[] };

/**
 * What a query would say about how people do. Who owns what, and whether news has come, is no result; results of a
 * goal or a unit are not those of a person, even where one person answers for it.
 */
export const saysOfPeople = ({
  of,
  where = [],
  select = [],
  groupBy,
  aggregates = [],
  orderBy = [],
}: GoalQuery): SaysOfPeople => {
  if (of === 'person' || of === 'unit' || of === 'conversation' || of === 'cycle') return { says: 'nothing' };
  const fields = [
    ...where.map(({ field }) => field),
    ...select,
    ...aggregates.flatMap(({ field }) => field ?? []),
    ...orderBy.map(({ by }) => by),
    groupBy ?? '',
  ];
  if (!fields.some((field) => results.has(field))) return { says: 'nothing' };
  const isPerson = (field: string | undefined): boolean =>
    field === 'owner' || (of === 'checkIn' && field === 'by');
  if (isPerson(groupBy) || select.some(isPerson) || orderBy.some(({ by }) => isPerson(by)))
    return { says: 'compares' };
  const owners = where.filter(({ field }) => isPerson(field));
  if (owners.length === 0) return { says: 'nothing' };
  const people: PersonId[] = [];
  for (const { op, value } of owners) {
    if (op === 'known') continue;
    // Everybody but one leaves that one out by name.
    if (op !== 'is') return { says: 'compares' };
    if (typeof value === 'string') people.push(value);
    else if (Array.isArray(value)) people.push(...(value as readonly string[]));
  }
  if (people.length === 0) return { says: 'nothing' };
  return new Set(people).size > 1 ? { says: 'compares' } : { says: 'results', people };
};
