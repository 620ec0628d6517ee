import type { QueryCondition } from '@throughline/cascade';
import { isBookQuery } from './query.ts';
import type { Query } from './query.ts';

/**
 * A query on one line, in its own words, for a reader who wants to see how a question was understood. Names stand
 * behind ids where they are known.
 */
export const describeQuery = (query: Query, nameOf: (field: string, id: string) => string): string => {
  if (isBookQuery(query)) {
    const { of, state } = query;
    const owner =
      query.of === 'actionItem' && query.owner !== undefined ? ` of ${nameOf('owner', query.owner)}` : '';
    return `${of}${state === undefined ? '' : ` ${state}`}${owner}`;
  }
  const { of, where = [], groupBy, aggregates = [], orderBy = [], limit } = query;
  const parts = [
    where.length === 0 ? of : `${of} where ${where.map((each) => conditionText(each, nameOf)).join(' and ')}`,
    ...(groupBy === undefined ? [] : [`by ${groupBy}`]),
    ...aggregates.map((each) => [each.of, each.field, each.values?.join(' or ')].filter(Boolean).join(' ')),
    ...orderBy.map(({ by, direction = 'ascending' }) => `${by} ${direction}`),
    ...(limit === undefined ? [] : [`first ${String(limit)}`]),
  ];
  return parts.join('; ');
};

const conditionText = (
  { field, op, value }: QueryCondition,
  nameOf: (field: string, id: string) => string,
): string => {
  const words = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return `${field} ${op} ${words.map((word) => nameOf(field, word)).join(' or ')}`;
};
