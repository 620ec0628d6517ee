import { compileGoals } from '@throughline/core';
import type { ChangeEntry, CivilDate, Goals, ReviewBook } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import type { MetricReader } from '../goal/metric-reader.ts';
import { checkOptions, dayOf } from '../option/check-options.ts';
import type { Report } from '../rule/report.ts';
import { runRules } from '../rule/run-rules.ts';
import type { RunOptions } from '../rule/run-rules.ts';
import { presets } from '../rules/presets.ts';
import { resolveRules } from './resolve-rules.ts';
import type { RuleChoice } from './rule-configuration.ts';
import { rulesByUnit } from './rules-by-unit.ts';
import type { UnitOverride } from './unit-override.ts';
import { waive } from './waive.ts';
import type { Waiver } from './waiver.ts';
import { waiverExpired } from './waiver-expired.ts';

/** How goals are checked. */
export interface CheckOptions {
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** Which rules run. Absent: `presets.recommended`. */
  readonly rules?: RuleChoice;
  /**
   * Other rules for units and all units below them. Findings about a goal of such a unit, or about the unit itself,
   * come from its rules; findings about anything else from `rules`. A goal belongs to the unit it names, a key
   * result to that of its objective, a KPI to that of its KRA. A rule that needs the whole set sees the whole set
   * all the same. A unit that does not exist is a finding `override/unit-exists`.
   */
  readonly units?: readonly UnitOverride[];
  /** Scores of that day, for rules that compare children with parents. */
  readonly scores?: ScoreBook;
  /** What happened to the goal set so far, for rules about changes. */
  readonly log?: readonly ChangeEntry[];
  /** Personal evidence, for rules about appraisals. */
  readonly reviewBook?: ReviewBook;
  /** Metrics of the host, made by `metricReader`. Absent: those of `metricCatalogue`. */
  readonly metrics?: MetricReader;
  /** Findings that are accepted for a while. */
  readonly waivers?: readonly Waiver[];
  /** How many findings are listed. Counts go on beyond it. Absent: 1,000. */
  readonly limit?: number;
}

/** Names of all options of a check. */
export const checkOptionNames: readonly (keyof CheckOptions)[] = [
  'asOf',
  'rules',
  'units',
  'scores',
  'log',
  'reviewBook',
  'metrics',
  'waivers',
  'limit',
];

/**
 * Is this goal set sound? Runs rules over it and lists everything they find, with facts, text, next step and,
 * where there is one, a change that puts it right. Takes any goal data; wrong configuration, and goals that nobody
 * parsed, are a `UsageError`.
 *
 * @example
 * ```ts
 * import { checkGoals, presets } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', rhythm: 'twelve-week' }],
 *   objectives: [{ id: 'grow', title: 'Win the mid-market', cycle: 'q2', commitment: 'committed' }],
 * } as const;
 * const report = checkGoals(goals, { asOf: '2026-05-15' });
 * report.findings.map(({ ruleId }) => ruleId);
 * // => ['counts/key-results-per-objective', 'ownership/one-accountable-owner']
 * const rules = [...presets.recommended, { 'ownership/one-accountable-owner': 'off' }] as const;
 * checkGoals(goals, { asOf: '2026-05-15', rules }).ok; // => true
 * const sales = { ...goals, units: [{ id: 'sales', name: 'Sales', kind: 'team' }], objectives: [{ ...goals.objectives[0], unit: 'sales' }] } as const;
 * const units = [{ unit: 'sales', rules: { 'ownership/one-accountable-owner': 'info' } }] as const;
 * checkGoals(sales, { asOf: '2026-05-15', units }).ok; // => true
 * ```
 */
export const checkGoals = (goals: Goals, options: CheckOptions): Report => {
  checkOptions('checkGoals', options, checkOptionNames);
  const { asOf, rules = presets.recommended, units, waivers = [], ...rest } = options;
  const day = dayOf(asOf);
  const base = resolveRules(rules);
  const { keep, expired } = waive(waivers, day);
  const index = compileGoals(goals);
  const chosen = units === undefined ? base : rulesByUnit(index, base, units);
  const run: RunOptions = { asOf, ...rest };
  if (waivers.length === 0) return runRules(index, chosen, run);
  return runRules(index, [...chosen, waiverExpired(expired)], { ...run, keep });
};
