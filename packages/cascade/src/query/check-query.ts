import type { Finding } from '@throughline/core';
import { checkCondition, checkWords } from './check-condition.ts';
import type { GoalQuery, QueryAggregate } from './goal-query.ts';
import { fieldsOf, queryEntities } from './query-fields.ts';
import type { QueryField } from './query-fields.ts';
import { queryFinding, unknownWord } from './query-finding.ts';

/** Bounds of a query. Source: docs/sources.md#visibility. */
export const queryLimits = {
  conditions: 50,
  words: 1000,
  select: 20,
  aggregates: 20,
  orderBy: 5,
  limit: 10_000,
  defaultLimit: 100,
  ids: 1000,
} as const;

const queryKeys = ['of', 'where', 'select', 'groupBy', 'among', 'aggregates', 'having', 'orderBy', 'limit'];
const aggregateKeys = ['of', 'field', 'values', 'as'];
const orderKeys = ['by', 'direction'];
/** Numbers over entries. */
export const aggregateKinds: readonly string[] = ['count', 'mean', 'min', 'max', 'share'];

type Fields = ReadonlyMap<string, QueryField>;
type Path = readonly (string | number)[];

/** All that is wrong with a query, in the order of its fields. A query may come from a user or a model: nothing is thrown. */
export const checkQuery = (query: unknown): readonly Finding[] => {
  if (!isObject(query)) return [queryFinding('query/bad-shape#object', [])];
  const found: Finding[] = [...unknownKeys(query, queryKeys, [])];
  const { of, where, select, groupBy, among, aggregates, having, orderBy, limit } =
    query as unknown as GoalQuery;
  if (!queryEntities.includes(of)) return [...found, unknownWord(['of'], of, queryEntities)];
  const fields = fieldsOf(of);
  const known = [...fields.keys()];
  const isField = (field: unknown, path: Path, of: Fields = fields): void => {
    if (typeof field !== 'string' || !of.has(field)) found.push(unknownWord(path, field, [...of.keys()]));
  };
  for (const [at, condition] of listIn(found, where, ['where'], queryLimits.conditions).entries()) {
    const path = ['where', at];
    if (isObject(condition)) found.push(...checkCondition(condition, path, fields, queryLimits.words));
    else found.push(queryFinding('query/bad-shape#object', path));
  }
  for (const [at, field] of listIn(found, select, ['select'], queryLimits.select).entries())
    isField(field, ['select', at]);
  const words = new Map([...fields].filter(([, { type }]) => type === 'word' || type === 'unit'));
  if (groupBy !== undefined) isField(groupBy, ['groupBy'], words);
  const names = new Set<string>();
  for (const [at, aggregate] of listIn(found, aggregates, ['aggregates'], queryLimits.aggregates).entries()) {
    const path = ['aggregates', at];
    if (!isObject(aggregate)) found.push(queryFinding('query/bad-shape#object', path));
    else found.push(...checkAggregate(aggregate as unknown as QueryAggregate, path, fields, names));
  }
  if (among !== undefined) {
    found.push(...checkWords(among, undefined, ['among'], queryLimits.words));
    if (groupBy !== 'unit')
      found.push(queryFinding('query/does-not-go-together', ['among'], { other: 'groupBy' }));
  }
  const numbers = new Map([...names].map((name) => [name, { type: 'number' } as const]));
  for (const [at, condition] of listIn(found, having, ['having'], queryLimits.aggregates).entries()) {
    const path = ['having', at];
    if (isObject(condition)) found.push(...checkCondition(condition, path, numbers, queryLimits.words));
    else found.push(queryFinding('query/bad-shape#object', path));
  }
  const isGrouped = groupBy !== undefined || (aggregates !== undefined && Array.isArray(aggregates));
  if (select !== undefined && isGrouped) {
    const other = groupBy === undefined ? 'aggregates' : 'groupBy';
    found.push(queryFinding('query/does-not-go-together', ['select'], { other }));
  }
  for (const [at, order] of listIn(found, orderBy, ['orderBy'], queryLimits.orderBy).entries()) {
    const path = ['orderBy', at];
    if (!isObject(order)) {
      found.push(queryFinding('query/bad-shape#object', path));
      continue;
    }
    found.push(...unknownKeys(order, orderKeys, path));
    const sortable = isGrouped ? ['group', ...names] : known.filter((name) => name !== 'line');
    const { by, direction } = order;
    if (!sortable.includes(by as string)) found.push(unknownWord([...path, 'by'], by, sortable));
    if (direction !== undefined && direction !== 'ascending' && direction !== 'descending')
      found.push(unknownWord([...path, 'direction'], direction, ['ascending', 'descending']));
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= queryLimits.limit))
    found.push(queryFinding('query/bad-shape#limit', ['limit'], { least: 1, most: queryLimits.limit }));
  return found;
};

const checkAggregate = (
  aggregate: QueryAggregate,
  path: Path,
  fields: Fields,
  names: Set<string>,
): readonly Finding[] => {
  const found: Finding[] = [...unknownKeys(aggregate, aggregateKeys, path)];
  const { of, field, values, as } = aggregate;
  if (!aggregateKinds.includes(of)) return [...found, unknownWord([...path, 'of'], of, aggregateKinds)];
  // A count with a field counts the entries that have one of its words.
  const isOfWords = of === 'share' || (of === 'count' && field !== undefined);
  const types = isOfWords ? ['word', 'unit'] : ['number'];
  const fitting = [...fields].filter(([, { type }]) => types.includes(type)).map(([name]) => name);
  if (of === 'count' && field === undefined) {
    // A count of all needs nothing more.
  } else if (!fitting.includes(field as string)) found.push(unknownWord([...path, 'field'], field, fitting));
  else if (isOfWords) {
    const { words } = fields.get(String(field)) ?? {};
    found.push(...checkWords(values, words, [...path, 'values'], queryLimits.words));
  }
  if (!isOfWords && values !== undefined)
    found.push(queryFinding('query/does-not-go-together', [...path, 'values'], { other: of }));
  if (as !== undefined && (typeof as !== 'string' || as.length === 0 || as.length > 200))
    found.push(queryFinding('query/bad-shape#text', [...path, 'as']));
  const name = nameOf(aggregate);
  if (reserved.includes(name) || names.has(name))
    found.push(queryFinding('query/does-not-go-together', [...path, 'as'], { other: name }));
  names.add(name);
  return found;
};

/** Names that mean something else, or would not be plain keys of an object. */
const reserved: readonly unknown[] = ['group', '__proto__', 'constructor', 'prototype'];

/** The name of a number in the answer. */
export const nameOf = ({ as, of }: QueryAggregate): string => (typeof as === 'string' ? as : of);

/** Entries of a list; what is none, or has too many, is told, and not looked into. */
const listIn = (found: Finding[], list: unknown, path: Path, most: number): readonly unknown[] => {
  if (list === undefined) return [];
  if (!Array.isArray(list)) found.push(queryFinding('query/bad-shape#list', path));
  else if (list.length > most)
    found.push(queryFinding('query/too-large', path, { count: list.length, most }));
  else return Array.from(list as readonly unknown[]);
  return [];
};

/** Keys nobody knows; beyond ten of them the first ten say it all. */
const unknownKeys = (value: object, known: readonly string[], path: Path): readonly Finding[] =>
  Object.keys(value)
    .filter((key) => !known.includes(key))
    .slice(0, 10)
    .map((key) => unknownWord(path, key, known));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
