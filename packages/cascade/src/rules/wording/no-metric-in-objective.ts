import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { metricIn } from '../../wording/metric-in.ts';

const perGoal: GoalCheck<NoOptions> = {
  reads: [],
  look({ index, day }, _options, report) {
    return (goal) => {
      if (index.kind[goal] !== goalCodes.objective || !isOpen(index, goal, day)) return;
      const title = goalAt(index, goal)?.title ?? '';
      const metric = metricIn(title);
      if (metric !== undefined) report({ goal, path: pathOf(index, goal, 'title'), data: { title, metric } });
    };
  },
};

/**
 * An objective says in words what should be different; numbers belong to its key results. A number in the title
 * fixes the measure before anybody has asked what would convince them. Dates, quarters, names such as `B2B` and
 * plain counts are not taken for a metric.
 *
 * @example
 * ```ts
 * import { noMetricInObjective } from '@throughline/cascade';
 *
 * noMetricInObjective.meta.requirements; // => ['S2-01', 'S4-08', 'S4-09']
 * ```
 */
export const noMetricInObjective: Rule<NoOptions> = {
  meta: {
    id: 'wording/no-metric-in-objective',
    title: 'An objective says in words what should be different',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S2-01', 'S4-08', 'S4-09'],
    source: 'docs/sources.md#wording',
    url: '@throughline/cascade/src/rules/wording/no-metric-in-objective.md',
    scope: 'goal',
    messages: {
      default: {
        message: 'objective `{title}` holds a metric: `{metric}`',
        help: 'move the number to a key result and say in the objective what it is good for',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
