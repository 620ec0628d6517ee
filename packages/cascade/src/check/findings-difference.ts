import type { GoalIndex } from '@throughline/core';
import { canonicalJson } from '@throughline/core';
import type { KeptEntry } from './rule-entries.ts';

/** Entries of one check and the index they speak of. */
export interface EntriesOfIndex {
  readonly index: GoalIndex;
  readonly lists: readonly (readonly KeptEntry[])[];
}

/** Entries that are in one check and not in the other. Those with the same facts are the same one. */
export interface EntriesDifference {
  readonly fresh: readonly KeptEntry[];
  readonly gone: readonly KeptEntry[];
}

/** What is new in the second check and what is gone from the first. Lists shared by both cost nothing. */
export const entriesDifference = (before: EntriesOfIndex, after: EntriesOfIndex): EntriesDifference => {
  const old: KeptEntry[] = [];
  const now: KeptEntry[] = [];
  for (let at = 0; at < Math.max(before.lists.length, after.lists.length); at++) {
    const [olds = [], nows = []] = [before.lists[at], after.lists[at]];
    if (olds === nows) continue;
    const [first, oldEnd, nowEnd] = sameEnds(before.index, olds, after.index, nows);
    addUnshared(olds.slice(first, oldEnd), nows.slice(first, nowEnd), old, now);
  }
  const counts = new Map<string, number>();
  for (const entry of old) {
    const key = factsOf(before.index, entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fresh = now.filter((entry) => !take(counts, factsOf(after.index, entry)));
  const gone = old.filter((entry) => take(counts, factsOf(before.index, entry)));
  return { fresh, gone };
};

/** How far two lists say the same from the front, and where the same ends begin: most of a list that was made anew. */
const sameEnds = (
  { ids: oldIds }: GoalIndex,
  olds: readonly KeptEntry[],
  { ids }: GoalIndex,
  nows: readonly KeptEntry[],
): readonly [first: number, oldEnd: number, nowEnd: number] => {
  const isSame = (old: KeptEntry, now: KeptEntry): boolean =>
    old === now || (idOf(oldIds, old) === idOf(ids, now) && isSaidAlike(old, now));
  const shorter = Math.min(olds.length, nows.length);
  let first = 0;
  while (first < shorter && isSame(olds[first]!, nows[first]!)) first++;
  let same = 0;
  while (same < shorter - first && isSame(olds[olds.length - 1 - same]!, nows[nows.length - 1 - same]!))
    same++;
  return [first, olds.length - same, nows.length - same];
};

const idOf = (ids: GoalIndex['ids'], { found: { goal } }: KeptEntry): string =>
  goal === undefined ? '' : ids[goal]!;

/** True when two entries about one goal are known to say the same; false when that takes a closer look. */
const isSaidAlike = (a: KeptEntry, b: KeptEntry): boolean =>
  a.rule === b.rule &&
  a.severity === b.severity &&
  a.found.messageId === b.found.messageId &&
  isSameList(a.found.path, b.found.path) &&
  isSameData(a.found.data, b.found.data);

const isSameData = (a: KeptEntry['found']['data'], b: KeptEntry['found']['data']): boolean => {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const [one, other] = [a[name], b[name]];
      return Array.isArray(one) && Array.isArray(other) ? isSameList(one, other) : one === other;
    })
  );
};

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((each, at) => each === b[at]));

/** Entries that only one of two lists holds; what both hold stands as it was found. */
const addUnshared = (
  olds: readonly KeptEntry[],
  nows: readonly KeptEntry[],
  old: KeptEntry[],
  now: KeptEntry[],
): void => {
  const kept = new Set(nows);
  for (const entry of olds) if (!kept.delete(entry)) old.push(entry);
  for (const entry of nows) if (kept.has(entry)) now.push(entry);
};

/** Takes one away if there is one left. */
const take = (counts: Map<string, number>, key: string): boolean => {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
};

const factsOf = ({ ids }: GoalIndex, { rule, severity, found }: KeptEntry): string => {
  const { goal, messageId = '', path, data } = found;
  return canonicalJson([rule.meta.id, messageId, severity, goal === undefined ? '' : ids[goal]!, path, data]);
};
