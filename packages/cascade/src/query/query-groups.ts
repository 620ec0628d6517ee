import { wordsOf } from './condition-test.ts';
import { nameOf, queryLimits } from './check-query.ts';
import type { QueryAggregate, QueryGroup, QueryNumber } from './goal-query.ts';
import type { QueryRows } from './query-rows.ts';
import { rounded } from './rounded.ts';
import type { UnitGroups } from './unit-groups.ts';

/** Groups of entries by the words of a field, in the order of their words, with their numbers. */
export const queryGroups = (
  rows: QueryRows,
  chosen: readonly number[],
  groupBy: string | undefined,
  aggregates: readonly QueryAggregate[],
  among?: UnitGroups,
): readonly QueryGroup[] => {
  const groups = new Map<string | null, number[]>(among?.units.map((unit) => [unit, []]));
  if (groupBy === undefined) groups.set(null, [...chosen]);
  else
    for (const row of chosen) {
      // A word given twice is one word: an entry counts once in a group.
      const words = new Set(wordsOf(rows.valueOf(row, groupBy)));
      const named = among === undefined ? undefined : among.units.filter((unit) => among.holds(unit, words));
      for (const word of named ?? (words.size === 0 ? [null] : words)) {
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
  if (of === 'count' && values.length === 0) return behind(rows, members.length, members, 0);
  const known = members.filter((row) => rows.valueOf(row, field) !== undefined);
  const unknown = members.length - known.length;
  if (of === 'share' || of === 'count') {
    const words = new Set(wordsOf(values));
    const found = known.filter((row) => wordsOf(rows.valueOf(row, field)).some((word) => words.has(word)));
    if (of === 'count') return behind(rows, found.length, found, unknown);
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

const behind = (
  rows: QueryRows,
  value: number | null,
  members: readonly number[],
  unknown: number,
): QueryNumber => {
  const ids = members.slice(0, queryLimits.ids).map(rows.idOf);
  return { value, ids, more: members.length - ids.length, unknown };
};
