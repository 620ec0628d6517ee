import { wordsOf } from './condition-test.ts';
import type { QueryOrder } from './goal-query.ts';
import type { FieldValue } from './query-rows.ts';

/** Sorts by values; what is not known comes last, and what is alike stays as it was. */
export const inOrder = <Entry>(
  entries: readonly Entry[],
  orderBy: readonly QueryOrder[],
  valueOf: (entry: Entry, by: string) => FieldValue,
): readonly Entry[] => {
  if (orderBy.length === 0) return entries;
  const keyed = entries.map((entry) => ({
    entry,
    keys: orderBy.map(({ by }) => {
      const value = valueOf(entry, by);
      return typeof value === 'number' ? value : wordsOf(value)[0];
    }),
  }));
  const signs = orderBy.map(({ direction }) => (direction === 'descending' ? -1 : 1));
  keyed.sort((a, b) => {
    for (const [at, sign] of signs.entries()) {
      const [left, right] = [a.keys[at], b.keys[at]];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return left < right ? -sign : sign;
    }
    return 0;
  });
  return keyed.map(({ entry }) => entry);
};
