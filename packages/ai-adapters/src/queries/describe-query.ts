import type { QueryCondition } from '@throughline/cascade';
import { isBookQuery } from './query.ts';
import type { Query } from './query.ts';

/**
 * A query on one line, in its own words, for a reader who wants to see how a question was understood. Names stand
 * behind ids where they are known.
 */
export const describeQuery = (query: Query, nameOf: (field: string, id: string) => string): string => {
  if (isBookQuery(query)) {
    const { of, state, aggregate } = query;
    const days = dayFields
      .filter(([field]) => field in query)
      .map(
        ([field, said]) =>
          ` ${said} ${String((query as unknown as Readonly<Record<string, unknown>>)[field])}`,
      );
    const owner =
      query.of === 'actionItem' && query.owner !== undefined ? ` of ${nameOf('owner', query.owner)}` : '';
    const per = query.of === 'actionItem' && query.groupBy !== undefined ? `; by ${query.groupBy}` : '';
    const number = aggregate === undefined ? '' : `; ${aggregate}`;
    return `${of}${state === undefined ? '' : ` ${state}`}${owner}${days.join('')}${per}${number}`;
  }
  const {
    of,
    where = [],
    groupBy,
    among = [],
    aggregates = [],
    having = [],
    orderBy = [],
    select = [],
    limit,
  } = query;
  const named = (field: string, id: string): string =>
    nameOf(field === 'id' ? (of === 'unit' || of === 'person' || of === 'cycle' ? of : 'goal') : field, id);
  const shown = select.filter((field) => field !== 'name' && field !== 'title');
  const isFact = where.some(({ field, op }) => field === 'id' && op === 'is');
  const parts = [
    where.length === 0 ? of : `${of} where ${where.map((each) => conditionText(each, named)).join(' and ')}`,
    ...(groupBy === undefined ? [] : [`by ${groupBy}`]),
    ...(among.length === 0 ? [] : [`among ${among.map((id) => nameOf('unit', id)).join(' and ')}`]),
    ...aggregates.map((each) => [each.of, each.field, each.values?.join(' or ')].filter(Boolean).join(' ')),
    ...having.map((each) => `with ${conditionText(each, nameOf)}`),
    ...orderBy.map(({ by, direction = 'ascending' }) => `${by} ${direction}`),
    ...(isFact && shown.length > 0 ? [`showing ${shown.join(' and ')}`] : []),
    ...(limit === undefined ? [] : [`first ${String(limit)}`]),
  ];
  return parts.join('; ');
};

/** Days of reviews and action items, and how they are said. */
const dayFields = [
  ['since', 'since'],
  ['before', 'before'],
  ['dueSince', 'due since'],
  ['dueBefore', 'due before'],
  ['doneSince', 'done since'],
  ['doneBefore', 'done before'],
] as const;

const conditionText = (
  { field, op, value }: QueryCondition,
  nameOf: (field: string, id: string) => string,
): string => {
  const words = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return `${field} ${op} ${words.map((word) => nameOf(field, word)).join(' or ')}`;
};
