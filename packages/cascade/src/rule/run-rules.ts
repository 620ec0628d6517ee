import type {
  ChangeEntry,
  CivilDate,
  Finding,
  GoalId,
  GoalIndex,
  ReviewBook,
  Severity,
} from '@throughline/core';
import { UsageError, isGoalIndex, renderMessage } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import { isFinal } from '../goal/standing.ts';
import { checkLimit, checkOptions, checkScores, dayOf } from '../option/check-options.ts';
import { titleReadings } from '../wording/title-readings.ts';
import { checkRule } from './check-rule.ts';
import type { ConfiguredRule } from './configured-rule.ts';
import { comparePlaces } from './compare-places.ts';
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
  /** How many findings are listed. Counts go on beyond it. Absent: 1,000. */
  readonly limit?: number;
  /** Findings for which it says false are left out and only counted as `waived`. */
  readonly keep?: (ruleId: string, goal: GoalId | undefined) => boolean;
}

/** A finding before it has text. */
interface Entry {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly found: Found;
}

/** Mark of an index: the id was used by an earlier goal. */
const idUsedBefore = 2;

const optionNames: readonly (keyof RunOptions)[] = ['asOf', 'scores', 'log', 'reviewBook', 'limit', 'keep'];

const ranks = { info: 0, warning: 1, error: 2 };

/**
 * Runs rules over an index and lists what they find. Takes any goal data. Findings come in a stable order:
 * about the set first, then by goal in document order, then by rule, path and message. When there are more than
 * the limit, the most severe are listed; memory is bounded by the limit, however many there are.
 *
 * This is the small door: it brings no rule along. `checkGoals` adds presets, configuration and waivers.
 * A rule that throws is wrong code: a `UsageError` `cascade/bad-rule` names it.
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
  checkScores(evidence.scores);
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
    const {
      rule,
      severity: most = rule.meta.severity,
      options: own,
    } = 'rule' in entry ? entry : plain(entry);
    const report = (found: Found): void => {
      const goal = found.goal === undefined ? undefined : index.ids[found.goal];
      if (keep?.(rule.meta.id, goal) === false) {
        waived++;
        return;
      }
      const { severity: lower = most } = found;
      const severity = ranks[lower] < ranks[most] ? lower : most;
      counts[severity]++;
      kept.push({ rule, severity, found });
      // Never more than about twice the limit in memory: what is cut off now would be cut off at the end.
      if (kept.length > 2 * limit + 1000) cut();
    };
    const settled = own === undefined ? rule.defaults : { ...rule.defaults, ...own };
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

const plain = (rule: Rule): ConfiguredRule => ({ rule });

/** A rule is code, and code that throws is wrong. What was never parsed may be the reason, so that is said as well. */
const guarded = <Value>({ meta }: Rule, run: () => Value): Value => {
  try {
    return run();
  } catch (error) {
    const what = error instanceof Error ? error.message : 'something';
    throw new UsageError(
      'cascade/bad-rule',
      `rule \`${meta.id}\` threw \`${what}\`; a rule never throws on a goal set that was parsed`,
    );
  }
};

const findingOf = (index: GoalIndex, { rule, severity, found }: Entry): Finding => {
  const { id, url, messages } = rule.meta;
  const { goal, path, data, messageId, suggest } = found;
  const key = messageId ?? 'default';
  const template = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (template === undefined) throw new UsageError('cascade/bad-rule', `it has no message \`${key}\``);
  const suggestions = suggest === undefined || !canChange(index, goal) ? [] : suggest();
  return {
    ruleId: id,
    ...(messageId === undefined ? {} : { messageId }),
    severity,
    ...(goal === undefined ? {} : { goal: index.ids[goal]! }),
    path,
    data,
    message: oneLine(renderMessage(template.message, data)),
    ...(template.help === undefined ? {} : { help: oneLine(renderMessage(template.help, data)) }),
    url,
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
};

/** A change names its goal by id, so it would hit the first of two goals with one id; what is final it cannot touch. */
const canChange = (index: GoalIndex, goal: number | undefined): boolean =>
  goal === undefined || ((index.marks[goal]! & idUsedBefore) === 0 && !isFinal(index, goal));

/** Titles are the user's: a line break in one must not break the message. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ');
