import type { Finding, GoalIndex, Severity } from '@throughline/core';
import { ranks } from '../rule/entry.ts';
import { findingOf } from '../rule/finding-of.ts';
import { guarded } from '../rule/guarded.ts';
import type { Report } from '../rule/report.ts';
import type { CompareEntries, KeptEntry } from './rule-entries.ts';

const severities = /* @__PURE__ */ Object.keys(ranks).reverse() as readonly Severity[];

/**
 * The report of what all rules found: the most severe are listed, as `runRules` lists them. Lists come in the order
 * of a report, each from one rule, so of each no more is looked at than can be listed.
 */
export const entryListing = (
  lists: readonly (readonly KeptEntry[])[],
  compare: CompareEntries,
  limit: number,
  finding: (entry: KeptEntry) => Finding,
): Omit<Report, 'waived'> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const list of lists) for (const { severity } of list) counts[severity]++;
  const listed: KeptEntry[] = [];
  for (const wanted of severities) {
    const room = limit - listed.length;
    if (room <= 0) break;
    const candidates: KeptEntry[] = [];
    for (const list of lists) addFirst(list, wanted, room, candidates);
    candidates.sort(compare);
    for (let at = 0; at < candidates.length && at < room; at++) listed.push(candidates[at]!);
  }
  listed.sort(compare);
  return {
    ok: counts.error === 0,
    findings: listed.map(finding),
    counts,
    more: counts.error + counts.warning + counts.info - listed.length,
  };
};

const addFirst = (list: readonly KeptEntry[], wanted: Severity, most: number, into: KeptEntry[]): void => {
  let added = 0;
  for (let at = 0; at < list.length && added < most; at++) {
    if (list[at]!.severity !== wanted) continue;
    into.push(list[at]!);
    added++;
  }
};

/** The finding of an entry: made once, because it stays the same as long as the entry stands. */
export const keptFinding = (
  index: GoalIndex,
  entry: KeptEntry,
  lookAgain: (entry: KeptEntry) => KeptEntry | undefined,
): Finding => {
  if (entry.finding !== undefined) return entry.finding;
  // What can be suggested is asked for when an entry is listed. By then the index it was found in may be gone.
  const source = entry.ofGoal ? (lookAgain(entry) ?? entry) : entry;
  return (entry.finding = guarded(entry.rule, () => findingOf(index, source)));
};
