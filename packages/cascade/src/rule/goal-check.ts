import type { Found, RuleContext } from './rule-context.ts';

/**
 * Goals round the one a rule looks at. `contained`: the key results of an objective, the KPIs of a KRA.
 * `siblings`: the others in the same objective or KRA. `parents` and `children`: goals it supports, and that
 * support it. `dependencies`: goals it depends on.
 */
export type Neighbours = 'contained' | 'siblings' | 'parents' | 'children' | 'dependencies';

/** What a rule may look at goal by goal: no scores, no log and no personal evidence. */
export type GoalContext = Pick<RuleContext, 'index' | 'asOf' | 'day' | 'titles' | 'metrics'>;

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
  /**
   * True when columns of the index tell that nothing can be found in any goal: then none is looked at, only `rest`.
   * Absent: every goal is looked at.
   */
  skips?(context: GoalContext): boolean;
  /** Gets ready for a run and gives the function that looks at one goal. It reports about that goal only. */
  look(
    context: GoalContext,
    options: Options,
    report: (found: Found<MessageId>) => void,
  ): (goal: number) => void;
  /** Looks at what is no goal. It may read goals for their ids and their check-ins. Absent: nothing. */
  rest?(context: GoalContext, options: Options, report: (found: Found<MessageId>) => void): void;
}
