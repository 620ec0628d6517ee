import type { ChangeEntry, CivilDate, GoalId, GoalIndex, ReviewBook } from '@throughline/core';
import { UsageError, isGoalIndex } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { checkEvidence } from '../option/check-evidence.ts';
import type { MetricReader } from '../goal/metric-reader.ts';
import { checkLimit, checkOptions, dayOf } from '../option/check-options.ts';
import { titleReadings } from '../wording/title-readings.ts';
import { checkRule } from './check-rule.ts';
import type { ConfiguredRule } from './configured-rule.ts';
import { comparePlaces } from './compare-places.ts';
import { ranks, settledRule } from './entry.ts';
import type { Entry } from './entry.ts';
import { findingOf } from './finding-of.ts';
import { guarded } from './guarded.ts';
import type { Report } from './report.ts';
import type { Found, Rule } from './rule.ts';

/** How rules are run. */
export interface RunOptions {
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** Scores of that day. */
  readonly scores?: ScoreBook;
  /** What happened to the goal set so far. */
  readonly log?: readonly ChangeEntry[];
  /** Personal evidence. */
  readonly reviewBook?: ReviewBook;
  /** Metrics of the host, made by `metricReader`. Absent: those of `metricCatalogue`. */
  readonly metrics?: MetricReader;
  /** How many findings are listed. Counts go on beyond it. Absent: 1,000. */
  readonly limit?: number;
  /** Findings for which it says false are left out and only counted as `waived`. */
  readonly keep?: (ruleId: string, goal: GoalId | undefined) => boolean;
}

const optionNames: readonly (keyof RunOptions)[] = [
  'asOf',
  'scores',
  'log',
  'reviewBook',
  'metrics',
  'limit',
  'keep',
];

/**
 * Runs rules over an index and lists what they find. Takes any goal data. Findings come in a stable order:
 * about the set first, then by goal in document order, then by rule, path and message. When there are more than
 * the limit, the most severe are listed; memory is bounded by the limit, however many there are.
 *
 * This is the small door: it brings no rule along. `checkGoals` adds presets, configuration and waivers.
 * A rule that throws is wrong code: a `UsageError` `cascade/bad-rule` names it. Where a rule of this package cannot read
 * goals that nobody parsed, it is `core/not-goals`.
 *
 * @example
 * ```ts
 * import { compileGoals } from '@throughline/core';
 * import { runRules, structureRules } from '@throughline/cascade';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q9', commitment: 'committed' }],
 * });
 * const { ok, findings } = runRules(index, structureRules, { asOf: '2026-05-15' });
 * ok; // => false
 * findings[0]?.message; // => 'cycle `q9` of `Grow` does not exist'
 * ```
 */
export const runRules = (
  index: GoalIndex,
  rules: readonly (Rule | ConfiguredRule)[],
  options: RunOptions,
): Report => {
  checkOptions('runRules', options, optionNames);
  const { asOf, limit = 1000, keep, ...evidence } = options;
  const day = dayOf(asOf);
  checkLimit('limit', limit);
  checkEvidence(evidence);
  checkIndexAndRules(index, rules);
  const context = { ...evidence, index, asOf, day, titles: titleReadings(index) };
  const counts = { error: 0, warning: 0, info: 0 };
  let waived = 0;
  let kept: Entry[] = [];
  const compare = comparePlaces(index);
  const byPlace = (a: Entry, b: Entry): number => compare(a.found, b.found, a.rule.meta.id, b.rule.meta.id);
  // What is cut off is what is least bad: a thousand remarks must not hide an error.
  const cut = (): void => {
    kept.sort((a, b) => ranks[b.severity] - ranks[a.severity] || byPlace(a, b));
    kept = kept.slice(0, limit);
  };

  for (const entry of rules) {
    const { rule, options: settled, entryOf } = settledRule(entry);
    const report = (found: Found): void => {
      const goal = found.goal === undefined ? undefined : index.ids[found.goal];
      if (keep?.(rule.meta.id, goal) === false) {
        waived++;
        return;
      }
      const made = entryOf(found);
      counts[made.severity]++;
      kept.push(made);
      // Never more than about twice the limit in memory: what is cut off now would be cut off at the end.
      if (kept.length > 2 * limit + 1000) cut();
    };
    guarded(rule, () => {
      rule.check(context, settled, report);
    });
  }
  if (kept.length > limit) cut();
  kept.sort(byPlace);
  const more = counts.error + counts.warning + counts.info - kept.length;
  return {
    ok: counts.error === 0,
    findings: kept.map((entry) => guarded(entry.rule, () => findingOf(index, entry))),
    counts,
    more,
    waived,
  };
};

/** Code in JavaScript can pass anything; what is wrong is said before the first rule runs. */
const checkIndexAndRules = (index: unknown, rules: unknown): void => {
  if (!isGoalIndex(index as GoalIndex))
    throw new UsageError('core/not-goals', 'expected an index; make one with `compileGoals`');
  if (!Array.isArray(rules)) throw new UsageError('cascade/bad-rule', 'rules must be a list');
  for (const entry of rules as readonly unknown[])
    checkRule(typeof entry === 'object' && entry !== null && 'rule' in entry ? entry.rule : entry);
};
