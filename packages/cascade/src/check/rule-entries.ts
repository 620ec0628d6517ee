import type { Finding } from '@throughline/core';
import type { Entry, SettledRule } from '../rule/entry.ts';
import type { GoalCheck } from '../rule/goal-check.ts';
import { guarded } from '../rule/guarded.ts';
import { lookAtGoals } from '../rule/look-at-goals.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { ChangedGoals } from './changed-goals.ts';

/** An entry that is kept from one check to the next. */
export interface KeptEntry extends Entry {
  /** True when looking at one goal gave it, so that looking at that goal again replaces it. */
  readonly ofGoal: boolean;
  /** The finding it was listed as. */
  finding?: Finding;
}

/** What one rule found, in the order of a report. */
export interface RuleEntries {
  readonly settled: SettledRule;
  readonly entries: readonly KeptEntry[];
}

/** Compares entries of one rule by their place in a report. */
export type CompareEntries = (a: Entry, b: Entry) => number;

/** What a rule finds in all goals and all else. */
export const wholeEntries = (
  settled: SettledRule,
  context: RuleContext,
  compare: CompareEntries,
): RuleEntries => {
  const { rule, options, entryOf } = settled;
  const entries: KeptEntry[] = [];
  const collect = (ofGoal: boolean) => (found: Entry['found']) =>
    void entries.push({ ...entryOf(found), ofGoal });
  guarded(rule, () => {
    const { perGoal } = rule;
    if (perGoal === undefined) {
      rule.check(context, options, collect(false));
      return;
    }
    lookAtGoals(perGoal, context, options, collect(true));
    perGoal.rest?.(context, options, collect(false));
  });
  return { settled, entries: entries.sort(compare) };
};

/** What a rule finds now, of which it is known what it found before: looks again only where the answer can differ. */
export const entriesAfter = (
  before: RuleEntries,
  { goals, fields }: ChangedGoals,
  affected: (reads: GoalCheck['reads']) => ReadonlySet<number>,
  context: RuleContext,
  compare: CompareEntries,
): RuleEntries => {
  const { settled } = before;
  const { rule } = settled;
  const { perGoal } = rule;
  if (perGoal === undefined) {
    const standing = rule.fields !== undefined && !rule.fields.some((field) => fields.has(field));
    return standing ? before : wholeEntries(settled, context, compare);
  }
  if (perGoal.reads.includes('facts') && fields.has('checkIns'))
    return wholeEntries(settled, context, compare);
  if (goals.length === 0) return before;
  const again = affected(perGoal.reads);
  const added = entriesOf(settled, context, again).sort(compare);
  if (added.length === 0 && !speaksOf(before, again, compare)) return before;
  const kept = before.entries.filter(({ ofGoal, found }) => !ofGoal || !again.has(found.goal ?? -1));
  return { settled, entries: merged(kept, added, compare) };
};

/** Does any entry speak of one of these goals? Entries lie in the order of a report, so those of a goal are found by halves. */
const speaksOf = (
  { settled: { rule }, entries }: RuleEntries,
  goals: ReadonlySet<number>,
  compare: CompareEntries,
): boolean => {
  for (const goal of goals) {
    // Before all that is said of the goal: the empty path comes first.
    const start: Entry = { rule, severity: 'info', found: { goal, path: [], data: {} } };
    let low = 0;
    for (let high = entries.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (compare(entries[middle]!, start) < 0) low = middle + 1;
      else high = middle;
    }
    if (entries[low]?.found.goal === goal) return true;
  }
  return false;
};

/** What looking at some goals gives; only for rules that look goal by goal. */
export const entriesOf = (
  { rule, options, entryOf }: SettledRule,
  context: RuleContext,
  goals: Iterable<number>,
): KeptEntry[] => {
  const entries: KeptEntry[] = [];
  guarded(rule, () => {
    const see = rule.perGoal?.look(
      context,
      options,
      (found) => void entries.push({ ...entryOf(found), ofGoal: true }),
    );
    if (see !== undefined) for (const goal of goals) see(goal);
  });
  return entries;
};

const merged = (
  kept: readonly KeptEntry[],
  added: readonly KeptEntry[],
  compare: CompareEntries,
): readonly KeptEntry[] => {
  const all: KeptEntry[] = [];
  let next = 0;
  for (const entry of kept) {
    while (next < added.length && compare(added[next]!, entry) < 0) all.push(added[next++]!);
    all.push(entry);
  }
  while (next < added.length) all.push(added[next++]!);
  return all;
};
