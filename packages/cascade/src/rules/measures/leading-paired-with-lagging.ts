import { goalAt } from '@throughline/core';
import { indicatorOf } from '../../goal/indicator-of.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck, GoalContext } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link leadingPairedWithLagging}. */
export interface LeadingPairedWithLaggingOptions {
  /** Fewest open key results or KPIs of which a pair is asked. Default 2. */
  readonly min: number;
}

const perGoal: GoalCheck<LeadingPairedWithLaggingOptions, 'leading' | 'lagging'> = {
  reads: ['contained'],
  look(context, { min }, report) {
    const { index, day } = context;
    return (goal) => {
      const kind = index.kind[goal];
      if ((kind !== goalCodes.objective && kind !== goalCodes.kra) || !isOpen(index, goal, day)) return;
      const { leading, lagging, unknown } = countsOf(context, goal);
      const count = leading + lagging;
      if (unknown || count < Math.max(min, 1) || (leading > 0 && lagging > 0)) return;
      const data = { title: goalAt(index, goal)?.title ?? '', count };
      report({ messageId: leading > 0 ? 'leading' : 'lagging', goal, path: pathOf(index, goal), data });
    };
  },
};

/**
 * An objective or a KRA is seen by leading and lagging measures together: one that announces the result while it
 * can still be changed, one that confirms it. Speaks only where each of the open measures says which it is, or
 * reads a metric of the catalogue; information, since nothing is wrong with the measures one by one.
 *
 * @example
 * ```ts
 * import { leadingPairedWithLagging } from '@throughline/cascade';
 *
 * leadingPairedWithLagging.defaults; // => { min: 2 }
 * ```
 */
export const leadingPairedWithLagging: Rule<LeadingPairedWithLaggingOptions, 'leading' | 'lagging'> = {
  meta: {
    id: 'measures/leading-paired-with-lagging',
    title: 'Leading and lagging measures stand together',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S0-12'],
    source: 'docs/sources.md#leading-and-lagging',
    url: '@throughline/cascade/src/rules/measures/leading-paired-with-lagging.md',
    scope: 'goal',
    messages: {
      leading: {
        message: '`{title}` has leading measures only, {count} of them',
        help: 'add the result that they announce, e.g. revenue, churn or satisfaction',
      },
      lagging: {
        message: '`{title}` has lagging measures only, {count} of them',
        help: 'add one that moves earlier, so that there is time to act',
      },
    },
  },
  defaults: { min: 2 },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

const countsOf = (context: GoalContext, goal: number) => {
  const { index, day } = context;
  const { offsets, targets } = index.contained;
  let [leading, lagging] = [0, 0];
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    if (!isOpen(index, targets[at]!, day)) continue;
    const indicator = indicatorOf(context, targets[at]!);
    if (indicator === undefined) return { leading, lagging, unknown: true };
    if (indicator === 'leading') leading++;
    else lagging++;
  }
  return { leading, lagging, unknown: false };
};
