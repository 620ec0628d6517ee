import { compileGoals } from '@throughline/core';
import type { Finding, GoalIndex, Goals } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { checkEvidence } from '../option/check-evidence.ts';
import { checkLimit, checkOptions, dayOf } from '../option/check-options.ts';
import { comparePlaces } from '../rule/compare-places.ts';
import { settledRule } from '../rule/entry.ts';
import type { SettledRule } from '../rule/entry.ts';
import { findingOf } from '../rule/finding-of.ts';
import type { Report } from '../rule/report.ts';
import type { RuleContext } from '../rule/rule.ts';
import { presets } from '../rules/presets.ts';
import { titleReadings } from '../wording/title-readings.ts';
import type { TitleReader } from '../wording/title-readings.ts';
import { affectedGoals } from './affected-goals.ts';
import { carryReadings } from './carry-readings.ts';
import { changedGoals } from './changed-goals.ts';
import type { CheckOptions } from './check-goals.ts';
import { checkOptionNames } from './check-goals.ts';
import type { CheckEvidence, Checker, FindingsDifference, Followed } from './checker.ts';
import { entryListing, keptFinding } from './entry-listing.ts';
import { entriesDifference } from './findings-difference.ts';
import { readAgain } from './read-again.ts';
import { resolveRules } from './resolve-rules.ts';
import { entriesAfter, entriesOf, wholeEntries } from './rule-entries.ts';
import type { CompareEntries, KeptEntry, RuleEntries } from './rule-entries.ts';
import { rulesByUnit } from './rules-by-unit.ts';
import { waive } from './waive.ts';
import { waiverExpired } from './waiver-expired.ts';

/** What stays the same from change to change. */
interface Setting {
  readonly options: Omit<CheckOptions, keyof CheckEvidence>;
  /** Anew for each index with other units: rules of units hold where these lie. */
  readonly rulesOf: (index: GoalIndex) => readonly SettledRule[];
  readonly day: number;
  readonly limit: number;
}

/** Everything known about goals that were checked. */
interface Checked {
  readonly index: GoalIndex;
  readonly evidence: CheckEvidence;
  readonly context: RuleContext;
  /** Made for the first of the indices in which goals have these numbers. */
  readonly compare: CompareEntries;
  readonly found: readonly RuleEntries[];
  /** Lists that count, those of waivers that have run out last. */
  readonly lists: readonly (readonly KeptEntry[])[];
  readonly report: Report;
}

const evidenceNames: readonly (keyof CheckEvidence)[] = ['scores', 'log', 'reviewBook'];

/**
 * Checks goals, and after a change checks again only what the change can have touched. The report is, to the letter,
 * what `checkGoals` says about the changed goals. A rule that looks goal by goal (`perGoal`) is asked about the goals
 * that were written to and those it reads them for; one that names the `fields` it reads is run again when one of
 * these has changed; any other rule is run again as a whole. After changes that add, remove or link goals, or edit
 * what is no goal, all rules are; rules that differ by unit always. Titles are read again only of goals that were
 * written to.
 *
 * Memory grows with the number of findings, beyond the limit too. Wrong options are a `UsageError`, as those of
 * `checkGoals` are.
 *
 * @example
 * ```ts
 * import { createChecker } from '@throughline/cascade';
 *
 * const checker = createChecker(
 *   {
 *     schemaVersion: 1,
 *     organization: { id: 'acme', name: 'Acme' },
 *     people: [{ id: 'ana', name: 'Ana' }],
 *     cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', rhythm: 'twelve-week' }],
 *     objectives: [{ id: 'grow', title: 'Win the mid-market', cycle: 'q2', commitment: 'committed' }],
 *   },
 *   { asOf: '2026-05-15' },
 * );
 * const owners = [{ who: { person: 'ana' }, as: 'accountable' }] as const;
 * const next = checker.apply(
 *   [{ kind: 'setOwners', goal: 'grow', owners }],
 *   { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T09:00:00Z' },
 * );
 * next.ok && next.value.difference.gone.map(({ ruleId }) => ruleId); // => ['ownership/one-accountable-owner']
 * next.ok && next.value.report.ok; // => true
 * ```
 */
export const createChecker = (goals: Goals, options: CheckOptions): Checker => {
  checkOptions('createChecker', options, checkOptionNames);
  const { scores, log, reviewBook, ...rest } = options;
  const { asOf, rules = presets.recommended, units, limit = 1000, waivers = [] } = rest;
  const day = dayOf(asOf);
  checkLimit('limit', limit);
  checkEvidence({ metrics: rest.metrics });
  waive(waivers, day);
  const base = resolveRules(rules).map(settledRule);
  const rulesOf = (index: GoalIndex): readonly SettledRule[] =>
    units === undefined ? base : rulesByUnit(index, rules, units).map(settledRule);
  const setting: Setting = {
    options: rest,
    rulesOf,
    day,
    // Half a finding is none: what is listed is cut as `checkGoals` cuts it.
    limit: Math.floor(limit),
  };
  const evidence = evidenceOf(
    {},
    {
      ...(scores === undefined ? {} : { scores }),
      ...(log === undefined ? {} : { log }),
      ...(reviewBook === undefined ? {} : { reviewBook }),
    },
  );
  return checkerOf(setting, checkAll(setting, compileGoals(goals), evidence));
};

const checkerOf = (setting: Setting, checked: Checked): Checker => {
  const follow = (goals: Goals, given?: CheckEvidence): Followed => {
    const next = checkAgain(setting, checked, compileGoals(goals), evidenceOf(checked.evidence, given));
    return {
      checker: checkerOf(setting, next),
      report: next.report,
      difference: differenceOf(setting, checked, next),
    };
  };
  return {
    goals: checked.index,
    report: checked.report,
    apply: (changes, context, given) => {
      const applied = applyChanges(checked.index, changes, context);
      if (!applied.ok) return applied;
      const { goals, entries } = applied.value;
      return { ok: true, value: { ...follow(goals, given), entries } };
    },
    follow,
  };
};

/** Evidence as it was, with what is given in its place. */
const evidenceOf = (before: CheckEvidence, given: CheckEvidence | undefined): CheckEvidence => {
  if (given === undefined) return before;
  checkOptions('apply', given, evidenceNames);
  checkEvidence(given);
  return { ...before, ...given };
};

const checkAll = (
  setting: Setting,
  index: GoalIndex,
  evidence: CheckEvidence,
  read = new Map<TitleReader, Int32Array>(),
): Checked => {
  const context = contextOf(setting, index, evidence, read);
  const byPlace = comparePlaces(index);
  const compare: CompareEntries = (a, b) => byPlace(a.found, b.found, a.rule.meta.id, b.rule.meta.id);
  const found = setting.rulesOf(index).map((rule) => wholeEntries(rule, context, compare));
  return listed(setting, { index, evidence, context, compare, found });
};

const checkAgain = (
  setting: Setting,
  before: Checked,
  index: GoalIndex,
  evidence: CheckEvidence,
): Checked => {
  const changed = changedGoals(before.index, index);
  const { columns } = before.context.titles;
  if (changed === undefined)
    return checkAll(setting, index, evidence, carryReadings(columns, before.index, index));
  const fields = new Set(changed.fields);
  for (const name of evidenceNames) if (before.evidence[name] !== evidence[name]) fields.add(name);
  const read = readAgain(columns, changed);
  const context = contextOf(setting, index, evidence, read);
  const known = new Map<string, ReadonlySet<number>>();
  const affected: Parameters<typeof entriesAfter>[2] = (reads) => {
    const key = reads.join(' ');
    const goals = known.get(key) ?? affectedGoals(index, changed.goals, reads);
    known.set(key, goals);
    return goals;
  };
  const { compare } = before;
  const found = before.found.map((each) =>
    entriesAfter(each, { goals: changed.goals, fields }, affected, context, compare),
  );
  return listed(setting, { index, evidence, context, compare, found }, before.found);
};

const contextOf = (
  { options: { asOf, metrics }, day }: Setting,
  index: GoalIndex,
  evidence: CheckEvidence,
  columns: Map<TitleReader, Int32Array>,
): RuleContext => ({
  ...evidence,
  ...(metrics === undefined ? {} : { metrics }),
  index,
  asOf,
  day,
  titles: titleReadings(index, columns),
});

/** Leaves out what is waived, and lists the rest. */
const listed = (
  setting: Setting,
  checked: Omit<Checked, 'lists' | 'report'>,
  before: readonly RuleEntries[] = [],
): Checked => {
  const { index, context, compare, found } = checked;
  const { waivers = [] } = setting.options;
  const standing = new Set(before);
  let lists: (readonly KeptEntry[])[] = found.map(({ entries }) => entries);
  let waived = 0;
  if (waivers.length > 0) {
    const { keep, expired } = waive(waivers, setting.day);
    lists = lists.map((list) => {
      const kept = list.filter(({ rule, found: { goal } }) =>
        keep(rule.meta.id, goal === undefined ? undefined : index.ids[goal]),
      );
      waived += list.length - kept.length;
      return kept;
    });
    const late = wholeEntries(settledRule(waiverExpired(expired)), context, compare).entries;
    lists.push(
      late.filter(({ rule, found: { goal } }) => {
        const kept = keep(rule.meta.id, goal === undefined ? undefined : index.ids[goal]);
        if (!kept) waived++;
        return kept;
      }),
    );
  }
  const report = entryListing(lists, compare, setting.limit, findingIn(checked));
  // Entries that stand from before were let go of then.
  for (const each of found) if (!standing.has(each)) for (const entry of each.entries) letGo(entry);
  return { ...checked, lists, report: { ...report, waived } };
};

/** The finding of an entry that is listed; asks its rule again where it was found in an earlier index. */
const findingIn =
  ({ index, context, compare, found }: Omit<Checked, 'lists' | 'report'>): ((entry: KeptEntry) => Finding) =>
  (entry) =>
    keptFinding(index, entry, (wanted) => {
      if (wanted.found.suggest !== undefined) return wanted;
      const settled = found.find((each) => each.settled.rule === wanted.rule)?.settled;
      if (settled === undefined || wanted.found.goal === undefined) return undefined;
      return entriesOf(settled, context, [wanted.found.goal]).find((again) => compare(again, wanted) === 0);
    });

/** Lets go of the index that an entry was found in: it would be kept for as long as the entry stands. */
const letGo = (entry: KeptEntry): void => {
  if (!entry.ofGoal || entry.found.suggest === undefined) return;
  const { suggest: _suggest, ...found } = entry.found;
  (entry as { found: KeptEntry['found'] }).found = found;
};

const differenceOf = ({ limit }: Setting, before: Checked, after: Checked): FindingsDifference => {
  const { fresh, gone } = entriesDifference(before, after);
  const finding = findingIn(after);
  const first = (entries: readonly KeptEntry[], compare: CompareEntries): readonly KeptEntry[] =>
    [...entries].sort(compare).slice(0, limit);
  const listedFresh = first(fresh, after.compare).map(finding);
  const listedGone = first(gone, before.compare).map((entry): Finding => {
    const { suggest: _suggest, ...found } = entry.found;
    return findingOf(before.index, { ...entry, found });
  });
  return {
    fresh: listedFresh,
    gone: listedGone,
    more: fresh.length + gone.length - listedFresh.length - listedGone.length,
  };
};
