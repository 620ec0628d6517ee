import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { valueMeasureOf } from '../../goal/value-measure-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Measures of steps, levels and answers have no values, so they need no unit. Bits by kind code. */
const withoutValues =
  (1 << measureCodes.milestones) |
  (1 << measureCodes.binary) |
  (1 << measureCodes.ordinal) |
  (1 << measureCodes.learning) |
  (1 << measureCodes.baseline);

const perGoal: GoalCheck<NoOptions> = {
  reads: [],
  look({ index, day }, _options, report) {
    return (goal) => {
      const code = index.measureKind[goal]!;
      if (code > measureCodes.formula || ((withoutValues >> code) & 1) === 1 || !isOpen(index, goal, day))
        return;
      const { title, measure } = measuredAt(index, goal);
      if (measure.unit !== undefined || valueMeasureOf(measure).unit !== undefined) return;
      report({ goal, path: pathOf(index, goal, 'measure'), data: { title } });
    };
  },
};

/**
 * A measure with values says in which unit they are. `30` may be percent, days or thousands of dollars, and two
 * people will read it in two ways.
 *
 * @example
 * ```ts
 * import { unitPresent } from '@throughline/cascade';
 *
 * unitPresent.meta.id; // => 'measures/unit-present'
 * ```
 */
export const unitPresent: Rule<NoOptions> = {
  meta: {
    id: 'measures/unit-present',
    title: 'A measure with values says in which unit they are',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-03', 'S0-09', 'S0-16'],
    source: 'docs/sources.md#measures',
    url: '@throughline/cascade/src/rules/measures/unit-present.md',
    scope: 'goal',
    messages: {
      default: {
        message: 'the values of `{title}` have no unit',
        help: 'name the unit; for a plain number of things it is `count`, for a quotient `ratio`',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
