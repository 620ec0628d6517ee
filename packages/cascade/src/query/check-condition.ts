import { dayNumberOf } from '@throughline/core';
import type { Finding } from '@throughline/core';
import type { QueryOperator } from './goal-query.ts';
import type { QueryField, QueryFieldType } from './query-fields.ts';
import { queryFinding, unknownWord } from './query-finding.ts';

/** Operators by type of field; `known` goes with all but `line`. */
export const operators: Readonly<Record<QueryFieldType, readonly QueryOperator[]>> = {
  word: ['is', 'is-not', 'known'],
  unit: ['is', 'is-not', 'within', 'known'],
  line: ['under'],
  number: ['above', 'below', 'at-least', 'at-most', 'known'],
  date: ['before', 'since', 'known'],
};

const keys = ['field', 'op', 'value'];

/** What is wrong with one condition. */
export const checkCondition = (
  condition: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  fields: ReadonlyMap<string, QueryField>,
  mostWords: number,
): readonly Finding[] => {
  const found: Finding[] = Object.keys(condition)
    .filter((key) => !keys.includes(key))
    .slice(0, 10)
    .map((key) => unknownWord(path, key, keys));
  const { field: name, op, value } = condition;
  const field = typeof name === 'string' ? fields.get(name) : undefined;
  if (field === undefined) return [...found, unknownWord([...path, 'field'], name, [...fields.keys()])];
  const known: readonly string[] = operators[field.type];
  if (typeof op !== 'string' || !known.includes(op))
    return [...found, unknownWord([...path, 'op'], op, known)];
  return [...found, ...checkValue(value, op as QueryOperator, field, [...path, 'value'], mostWords)];
};

const checkValue = (
  value: unknown,
  op: QueryOperator,
  { type, words }: QueryField,
  path: readonly (string | number)[],
  most: number,
): readonly Finding[] => {
  if (op === 'known')
    return typeof value === 'boolean' ? [] : [queryFinding('query/bad-shape#boolean', path)];
  if (type === 'number') return Number.isFinite(value) ? [] : [queryFinding('query/bad-shape#number', path)];
  if (type === 'date') {
    const isDate = typeof value === 'string' && dayNumberOf(value) !== undefined;
    return isDate ? [] : [queryFinding('query/bad-shape#date', path)];
  }
  if (op === 'under') return typeof value === 'string' ? [] : [queryFinding('query/bad-shape#text', path)];
  return checkWords(value, words, path, most);
};

/** What is wrong with one word or a list of them. */
export const checkWords = (
  value: unknown,
  words: readonly string[] | undefined,
  path: readonly (string | number)[],
  most: number,
): readonly Finding[] => {
  const list: readonly unknown[] = Array.isArray(value) ? Array.from(value as readonly unknown[]) : [value];
  if (list.length > most) return [queryFinding('query/too-large', path, { count: list.length, most })];
  if (list.length === 0 || !list.every((entry) => typeof entry === 'string'))
    return [queryFinding('query/bad-shape#words', path)];
  return words === undefined
    ? []
    : list.filter((entry) => !words.includes(entry)).map((entry) => unknownWord(path, entry, words));
};
