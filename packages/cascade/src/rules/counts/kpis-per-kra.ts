import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link kpisPerKra}. */
export interface KpisPerKraOptions {
  /** Fewest open KPIs of an open KRA. Default 1. */
  readonly min: number;
  /** Most open KPIs of an open KRA. Default 4. */
  readonly max: number;
}

const perGoal: GoalCheck<KpisPerKraOptions, 'none' | 'few' | 'many'> = {
  reads: ['contained'],
  look({ index, day }, { min, max }, report) {
    const { offsets, targets } = index.contained;
    return (goal) => {
      if (index.kind[goal] !== goalCodes.kra || !isOpen(index, goal, day)) return;
      let count = 0;
      for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
        if (isOpen(index, targets[at]!, day)) count++;
      if (count >= min && count <= max) return;
      const title = goalAt(index, goal)?.title ?? '';
      const messageId = count > max ? 'many' : count === 0 ? 'none' : 'few';
      report({ messageId, goal, path: pathOf(index, goal), data: { title, count, min, max } });
    };
  },
};

/**
 * A KRA has at least one KPI to be seen by and few enough to look at. A KRA without any is a wish. Authorities
 * disagree on the numbers; the defaults are the widest that any of them allows.
 *
 * @example
 * ```ts
 * import { kpisPerKra } from '@throughline/cascade';
 *
 * kpisPerKra.defaults; // => { min: 1, max: 4 }
 * ```
 */
export const kpisPerKra: Rule<KpisPerKraOptions, 'none' | 'few' | 'many'> = {
  meta: {
    id: 'counts/kpis-per-kra',
    title: 'A KRA has one to four KPIs, or as many as the house says',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S3-05', 'S3-10', 'S0-08'],
    source: 'docs/sources.md#kpis-per-kra',
    url: '@throughline/cascade/src/rules/counts/kpis-per-kra.md',
    scope: 'goal',
    ranges: [['min', 'max']],
    messages: {
      none: {
        message: 'no KPI of `{title}` is under way',
        help: 'add a measure by which one would see that the area is in good hands',
      },
      few: {
        message: '`{title}` has too few KPIs: {count}, fewer than {min}',
        help: 'add a measure that shows the area from another side',
      },
      many: {
        message: '`{title}` has too many KPIs: {count}, more than {max}',
        help: 'keep those that would make you act, or split the area',
      },
    },
  },
  defaults: { min: 1, max: 4 },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
