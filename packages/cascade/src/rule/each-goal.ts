import type { Found, Rule, RuleContext } from './rule.ts';

/**
 * Goals round the one a rule looks at. `contained`: the key results of an objective, the KPIs of a KRA.
 * `siblings`: the others in the same objective or KRA. `parents` and `children`: goals it supports, and that
 * support it. `dependencies`: goals it depends on.
 */
export type Neighbours = 'contained' | 'siblings' | 'parents' | 'children' | 'dependencies';

/** What a rule may look at goal by goal: no scores, no log and no personal evidence. */
export type GoalContext = Pick<RuleContext, 'index' | 'asOf' | 'day' | 'titles'>;

/**
 * A check that looks at one goal at a time. It says what it reads, so that after a change only the goals that can
 * have another answer are looked at again.
 */
export interface GoalCheck<Options extends object = object, MessageId extends string = string> {
  /**
   * What the check and its suggestions read besides the goal itself, the objective or KRA that holds it, and what is
   * no goal (units, people, cycles, sources). A neighbour comes with the objective or KRA that holds it. `facts` are
   * check-ins: after one came in all goals are looked at again.
   */
  readonly reads: readonly (Neighbours | 'facts')[];
  /** Gets ready for a run and gives the function that looks at one goal. It reports about that goal only. */
  look(
    context: GoalContext,
    options: Options,
    report: (found: Found<MessageId>) => void,
  ): (goal: number) => void;
  /** Looks at what is no goal. It may read goals for their ids and their check-ins. Absent: nothing. */
  rest?(context: GoalContext, options: Options, report: (found: Found<MessageId>) => void): void;
}

/**
 * The check of a rule that looks goal by goal: all goals, and the rest. In the order of the document, in which the
 * objects lie in memory; by number it takes several times as long.
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
    const { documentOrder } = context.index;
    const see = perGoal.look(context, options, report);
    for (let place = 0; place < documentOrder.length; place++) see(documentOrder[place]!);
    perGoal.rest?.(context, options, report);
  };
