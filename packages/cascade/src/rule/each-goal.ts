import type { GoalCheck } from './goal-check.ts';
import { lookAtGoals } from './look-at-goals.ts';
import type { Rule } from './rule.ts';

/**
 * The check of a rule that looks goal by goal: all goals, in the order of the document, and the rest.
 *
 * @example
 * ```ts
 * import { checkGoals, defineRule, eachGoal } from '@throughline/cascade';
 * import type { GoalCheck } from '@throughline/cascade';
 *
 * const heavy: GoalCheck = {
 *   reads: [],
 *   look({ index }, _options, report) {
 *     return (goal) => {
 *       if (index.weight[goal]! > 5000) report({ goal, path: ['goals', index.ids[goal]!], data: {} });
 *     };
 *   },
 * };
 * const rule = defineRule({
 *   meta: {
 *     id: 'house/not-heavy', title: 'No weight is above 50', severity: 'warning', since: '1.0.0',
 *     requirements: [], source: 'house style', url: 'docs/not-heavy.md', scope: 'goal',
 *     messages: { default: { message: 'a weight is above 50' } },
 *   },
 *   defaults: {},
 *   perGoal: heavy,
 *   check: eachGoal(heavy),
 * });
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed', weight: 60 }],
 * } as const;
 * checkGoals(goals, { asOf: '2026-05-15', rules: [rule] }).findings.length; // => 1
 * ```
 */
export const eachGoal =
  <Options extends object, MessageId extends string>(
    perGoal: GoalCheck<Options, MessageId>,
  ): Rule<Options, MessageId>['check'] =>
  (context, options, report) => {
    lookAtGoals(perGoal, context, options, report);
    perGoal.rest?.(context, options, report);
  };
