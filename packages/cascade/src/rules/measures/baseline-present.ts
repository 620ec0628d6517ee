import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { valueMeasureOf } from '../../goal/value-measure-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

const perGoal: GoalCheck<NoOptions> = {
  reads: [],
  look({ index, day }, _options, report) {
    const { measureKind, measureFirst } = index;
    return (goal) => {
      const code = measureKind[goal]!;
      const known = code === measureCodes.change && !Number.isNaN(measureFirst[goal]);
      const nested = code === measureCodes.pooled || code === measureCodes.formula;
      const starts = nested || code === measureCodes.change || code === measureCodes.relative;
      if (known || !starts || !isOpen(index, goal, day)) return;
      const { title, measure } = measuredAt(index, goal);
      const value = valueMeasureOf(measure);
      if ((value.kind !== 'change' && value.kind !== 'relative') || value.from !== undefined) return;
      report({ goal, path: pathOf(index, goal, 'measure'), data: { title } });
    };
  },
};

/**
 * A measure of change says where it starts. Without a baseline nobody can tell progress from noise, so the goal
 * stays unscored. A first goal to find the baseline out is a `baseline` measure, which passes.
 *
 * @example
 * ```ts
 * import { baselinePresent } from '@throughline/cascade';
 *
 * baselinePresent.meta.severity; // => 'warning'
 * ```
 */
export const baselinePresent: Rule<NoOptions> = {
  meta: {
    id: 'measures/baseline-present',
    title: 'A measure of change says where it starts',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-06', 'S0-09', 'S2-01'],
    source: 'docs/sources.md#measures',
    url: '@throughline/cascade/src/rules/measures/baseline-present.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` has no baseline',
        help: 'write down the value of today, or first measure it with a measure of kind `baseline`',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
