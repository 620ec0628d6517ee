import type { Finding, GoalIndex } from '@throughline/core';
import { unitBranches } from '../unit/unit-branches.ts';
import { goalsBelow } from './goals-below.ts';
import type { QueryCondition } from './goal-query.ts';
import { queryFinding, shownWord } from './query-finding.ts';
import type { FieldValue, QueryRows } from './query-rows.ts';

/** Does an entry fit? */
export type RowTest = (row: number) => boolean;

/** A test for each condition; units and goals that are not there are findings. */
export const conditionTests = (
  index: GoalIndex,
  rows: QueryRows,
  conditions: readonly QueryCondition[],
): { readonly tests: readonly RowTest[]; readonly problems: readonly Finding[] } => {
  const problems: Finding[] = [];
  const missing = (at: number, id: string): RowTest => {
    problems.push(queryFinding('query/unknown-id', ['where', at, 'value'], { id: shownWord(id) }));
    return () => false;
  };
  const isWithin = unitBranches(index);
  const tests = conditions.map(({ field, op, value }, at): RowTest => {
    const read = (row: number): FieldValue => rows.valueOf(row, field);
    if (op === 'under') {
      const root = index.numberOf(String(value));
      if (root === undefined) return missing(at, String(value));
      const below = goalsBelow(index, root);
      return (row) => below.has(index.numberOf(String(read(row))) ?? -1);
    }
    if (op === 'within') {
      const units = [value].flat().map(String);
      const above = units.flatMap((id) => index.referenceOf('unit', id) ?? []);
      const lost = units.find((id) => index.referenceOf('unit', id) === undefined);
      if (lost !== undefined) return missing(at, lost);
      const fits = (id: string): boolean => {
        const unit = index.referenceOf('unit', id);
        return unit !== undefined && above.some((top) => isWithin(unit, top));
      };
      return (row) => wordsOf(read(row)).some(fits);
    }
    return plainTest(read, op, value);
  });
  return { tests, problems };
};

/** Does what a reader gives fit all of these plain conditions? */
export const fitsAll = (
  conditions: readonly QueryCondition[],
  read: (field: string) => FieldValue,
): boolean => conditions.every(({ field, op, value }) => plainTest(() => read(field), op, value)(0));

const plainTest = (
  read: (row: number) => FieldValue,
  op: QueryCondition['op'],
  value: QueryCondition['value'],
): RowTest => {
  const words = new Set(Array.isArray(value) ? (value as readonly string[]) : [value]);
  const comparing =
    (fits: (cell: NonNullable<FieldValue>) => boolean): RowTest =>
    (row) => {
      const cell = read(row);
      return cell !== undefined && fits(cell);
    };
  switch (op) {
    case 'is':
      return (row) => wordsOf(read(row)).some((word) => words.has(word));
    case 'is-not':
      return (row) => read(row) !== undefined && !wordsOf(read(row)).some((word) => words.has(word));
    case 'known':
      return (row) => (read(row) !== undefined) === value;
    case 'above':
      return comparing((cell) => cell > value);
    case 'below':
    case 'before': // days sort as texts, and one that never was before all others
      return comparing((cell) => cell < value);
    case 'at-least':
    case 'since':
      return comparing((cell) => cell >= value);
    default:
      return comparing((cell) => cell <= value);
  }
};

/** Words of a field: none, one or several. */
export const wordsOf = (value: FieldValue): readonly string[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)];
};
