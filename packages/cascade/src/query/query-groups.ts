import { wordsOf } from './condition-test.ts';
import { nameOf, queryLimits } from './check-query.ts';
import type { QueryAggregate, QueryGroup, QueryNumber } from './goal-query.ts';
import type { QueryRows } from './query-rows.ts';

/** Groups of entries by the words of a field, in the order of their words, with their numbers. */
export const queryGroups = (
  rows: QueryRows,
  chosen: readonly number[],
  groupBy: string | undefined,
  aggregates: readonly QueryAggregate[],
): readonly QueryGroup[] => {
  const groups = new Map<string | null, number[]>();
  if (groupBy === undefined) groups.set(null, [...chosen]);
  else
    for (const row of chosen) {
      // A word given twice is one word: an entry counts once in a group.
      const words = new Set(wordsOf(rows.valueOf(row, groupBy)));
      for (const word of words.size === 0 ? [null] : words) {
        const known = groups.get(word);
        if (known === undefined) groups.set(word, [row]);
        else known.push(row);
      }
    }
  return [...groups]
    .sort(([a], [b]) => (a === b ? 0 : a === null || (b !== null && a > b) ? 1 : -1))
    .map(([group, members]) => ({
      group,
      size: members.length,
      numbers: Object.fromEntries(
        aggregates.map((aggregate) => [nameOf(aggregate), numberOf(rows, members, aggregate)]),
      ),
    }));
};

const numberOf = (rows: QueryRows, members: readonly number[], aggregate: QueryAggregate): QueryNumber => {
  const { of, field = '', values = [] } = aggregate;
  if (of === 'count') return behind(rows, members.length, members, 0);
  const known = members.filter((row) => rows.valueOf(row, field) !== undefined);
  const unknown = members.length - known.length;
  if (of === 'share') {
    const words = new Set(wordsOf(values));
    const found = known.filter((row) => wordsOf(rows.valueOf(row, field)).some((word) => words.has(word)));
    return behind(rows, known.length === 0 ? null : rounded(found.length / known.length), found, unknown);
  }
  const numbers = known.map((row) => rows.valueOf(row, field) as number);
  return behind(rows, numbers.length === 0 ? null : rounded(folds[of](numbers)), known, unknown);
};

const folds = {
  // From the least up, so that the order of the document changes no bit of the sum.
  mean: (numbers: readonly number[]): number =>
    Float64Array.from(numbers)
      .sort()
      .reduce((sum, each) => sum + each, 0) / numbers.length,
  min: (numbers: readonly number[]): number => numbers.reduce((least, each) => (each < least ? each : least)),
  max: (numbers: readonly number[]): number => numbers.reduce((most, each) => (each > most ? each : most)),
};

/** Twelve decimals, as attainments have: noise of floating point beyond is nobody's business. */
const rounded = (value: number): number => {
  const scaled = value * 1e12;
  return (Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / 1e12 : value) + 0;
};

const behind = (
  rows: QueryRows,
  value: number | null,
  members: readonly number[],
  unknown: number,
): QueryNumber => {
  const ids = members.slice(0, queryLimits.ids).map(rows.idOf);
  return { value, ids, more: members.length - ids.length, unknown };
};
