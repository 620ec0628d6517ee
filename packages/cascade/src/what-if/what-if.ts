import { compileGoals, ok } from '@throughline/core';
import type { Actor, Change, CivilDate, Finding, Goals, Instant, Result } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import { scoreGoals } from '@throughline/scoring';
import type { Formulas, Policy } from '@throughline/scoring';
import { baselineFindings } from '../check/baseline-findings.ts';
import { checkGoals } from '../check/check-goals.ts';
import type { CheckOptions } from '../check/check-goals.ts';
import type { RuleChoice } from '../check/rule-configuration.ts';
import { goalCoverage } from '../cover/goal-coverage.ts';
import { checkOptions, dayOf } from '../option/check-options.ts';
import { changedGoals } from './changed-goals.ts';
import type { ScoreDifference, WhatIfDifference } from './what-if-difference.ts';

/** For which day, by which policy and rules, and on whose behalf changes are tried. */
export interface WhatIfOptions
  extends Pick<CheckOptions, 'units' | 'log' | 'reviewBook' | 'metrics' | 'waivers'> {
  /** The day both answers are for. */
  readonly asOf: CivilDate;
  /** How both sides are scored. Absent: policy `standard`. */
  readonly policy?: Policy;
  /** How formula measures are read. Absent: they are unscored. */
  readonly formulas?: Formulas;
  /** Which rules run over both sides. Absent: `presets.recommended`. */
  readonly rules?: RuleChoice;
  /** Who would make the changes; some are for certain people only. Absent: a human nobody knows. */
  readonly actor?: Actor;
  /** When they would be made. Absent: at the end of the day `asOf`. */
  readonly at?: Instant;
  /** Why, where a change needs a reason and has none. Absent: `what if`. */
  readonly reason?: string;
}

const optionNames: readonly (keyof WhatIfOptions)[] = [
  'asOf',
  'policy',
  'formulas',
  'rules',
  'units',
  'actor',
  'at',
  'reason',
  'log',
  'reviewBook',
  'metrics',
  'waivers',
];

/**
 * What changes would do to scores, findings and the cascade, before anybody makes them: another parent, weight,
 * target, owner or unit, or a whole re-organisation as a list of changes. It applies them to a copy, scores and
 * checks both sides and gives what differs; the goals given stay as they are. It says the same as applying the
 * changes and comparing by hand, and is empty for changes that do nothing.
 *
 * Changes that cannot be applied give the findings of `applyChanges`. A day that is none is a `UsageError`
 * `core/not-a-date`, `changes` that is no list `core/bad-option`, an actor or instant that is none
 * `core/bad-context`; other options that are none are `cascade/bad-option` or those of `scoreGoals` and
 * `checkGoals`. Both sides are scored and checked whole, so the work grows with the set.
 *
 * @example
 * ```ts
 * import { whatIf } from '@throughline/cascade';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 *   checkIns: [{ key: 'a', goal: 'arr', on: '2026-05-15', at: '2026-05-15T21:00:00Z', value: 9 }],
 * } as const;
 * const measure = { kind: 'change', from: 8, to: 12 } as const;
 * const result = whatIf(goals, [{ kind: 'shiftTarget', goal: 'arr', measure }], { asOf: '2026-05-31' });
 * result.ok && result.value.scores.map(({ goal, fields }) => [goal, fields]);
 * // => [['grow', ['attainment', 'raw', 'score', 'grade']], ['arr', ['attainment', 'raw', 'score', 'grade']]]
 * const grow = result.ok ? result.value.scores[0]?.after : undefined;
 * grow?.scored === true && grow.attainment; // => 0.25
 * ```
 */
export const whatIf = (
  goals: Goals,
  changes: readonly Change[],
  options: WhatIfOptions,
): Result<WhatIfDifference, Finding> => {
  checkOptions('whatIf', options, optionNames);
  const { asOf, policy, formulas, rules, log, actor = nobody, at, reason = 'what if', ...evidence } = options;
  const day = dayOf(asOf);
  const before = compileGoals(goals);
  const applied = applyChanges(before, changes, { actor, at: at ?? `${asOf}T23:59:59Z`, reason });
  if (!applied.ok) return applied;
  const { goals: after, entries } = applied.value;

  const scoring = {
    asOf,
    ...(policy === undefined ? {} : { policy }),
    ...(formulas === undefined ? {} : { formulas }),
  };
  const checking = { asOf, limit: Infinity, ...evidence, ...(rules === undefined ? {} : { rules }) };
  const [wasScored, isScored] = [scoreGoals(before, scoring), scoreGoals(after, scoring)];
  const was = checkGoals(before, { ...checking, scores: wasScored, ...(log === undefined ? {} : { log }) });
  const later = log === undefined ? {} : { log: [...log, ...entries] };
  const is = checkGoals(after, { ...checking, scores: isScored, ...later });
  const [stood, stands] = [goalCoverage(before, day), goalCoverage(after, day)];
  const scores = changedGoals(
    before,
    after,
    (goal) => wasScored.get(before.ids[goal]!) ?? null,
    (goal) => isScored.get(after.ids[goal]!) ?? null,
  );
  const [sum, nextSum] = [wasScored.total(), isScored.total()];
  return ok({
    total: JSON.stringify(sum) === JSON.stringify(nextSum) ? null : { before: sum, after: nextSum },
    scores: scores.map((each) => ({ ...each, fields: fieldsIn(each.before, each.after) })),
    findings: {
      added: baselineFindings(is, was).findings,
      removed: baselineFindings(was, is).findings,
    },
    coverage: changedGoals(before, after, stood, stands),
  });
};

const nobody: Actor = { kind: 'human', id: 'what-if' };

/** Names of the fields that differ, in the order of the later score; the goal and whether it has a score are known. */
const fieldsIn = (before: ScoreDifference['before'], after: ScoreDifference['after']): readonly string[] => {
  const [left, right] = [Object(before), Object(after)] as { readonly [field: string]: unknown }[];
  const names = new Set([...Object.keys(right ?? {}), ...Object.keys(left ?? {})]);
  names.delete('goal');
  return [...names].filter((name) => JSON.stringify(left?.[name]) !== JSON.stringify(right?.[name]));
};
