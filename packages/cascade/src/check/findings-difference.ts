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
  const unshared = (lists: EntriesOfIndex['lists'], others: EntriesOfIndex['lists']): KeptEntry[] => {
    const entries: KeptEntry[] = [];
    for (const [at, list] of lists.entries()) {
      if (list === others[at]) continue;
      const known = new Set(others[at]);
      for (const entry of list) if (!known.has(entry)) entries.push(entry);
    }
    return entries;
  };
  const old = unshared(before.lists, after.lists);
  const now = unshared(after.lists, before.lists);
  const counts = new Map<string, number>();
  for (const entry of old) {
    const key = factsOf(before.index, entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fresh = now.filter((entry) => !take(counts, factsOf(after.index, entry)));
  const gone = old.filter((entry) => take(counts, factsOf(before.index, entry)));
  return { fresh, gone };
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
