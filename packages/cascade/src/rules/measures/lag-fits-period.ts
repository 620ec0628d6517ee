import { civilDateOf, goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { isSettled } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** A day that is not known. */
const unknown = -1;

const perGoal: GoalCheck<NoOptions> = {
  reads: ['parents'],
  look({ index }, _options, report) {
    const { supports, endDay } = index;
    return (goal) => {
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
        const parent = supports.goal[edge]!;
        if (parent < 0 || endDay[goal] === unknown || endDay[parent] === unknown) continue;
        const slack = endDay[parent]! - endDay[goal]!;
        if (slack < 0 || isSettled(index, goal) || isSettled(index, parent)) continue;
        const lagDays = lagOf(index, edge);
        if (lagDays <= slack) continue;
        const due = endDay[goal]! - 1;
        report({
          goal,
          path: pathOf(index, goal, 'supports', index.ids[parent]!),
          data: {
            title: goalAt(index, goal)?.title ?? '',
            parent: index.ids[parent]!,
            lagDays,
            due: civilDateOf(due) ?? '...',
            shows: civilDateOf(due + Math.ceil(lagDays)) ?? '...',
            parentDue: civilDateOf(endDay[parent]! - 1) ?? '...',
          },
        });
      }
    };
  },
};

/**
 * What a link promises shows before the goal above is judged: the last day of the goal below and the days its
 * effect takes end with the period above at the latest. A goal below that itself ends too late is a matter of
 * `cascade/child-inside-parent-period`. Information: two goals of one quarter with a few days between them are common.
 *
 * @example
 * ```ts
 * import { lagFitsPeriod } from '@throughline/cascade';
 *
 * lagFitsPeriod.meta.requirements; // => ['S4-17']
 * ```
 */
export const lagFitsPeriod: Rule<NoOptions> = {
  meta: {
    id: 'measures/lag-fits-period',
    title: 'What a link promises shows before the goal above is judged',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-17'],
    source: 'docs/sources.md#expectations',
    url: '@throughline/cascade/src/rules/measures/lag-fits-period.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          '`{title}` is due on {due}; its full effect on `{parent}` shows on {shows} only, and that is judged on {parentDue}',
        help: 'make it due earlier, support a goal with a longer period, or expect less of it by then',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** Days between the hit of a goal and the move of one above, as the link to it says; 0 where it does not. */
const lagOf = (index: GoalIndex, edge: number): number => {
  const { supports } = index;
  const goal = supports.child[edge]!;
  const link = goalAt(index, goal)?.supports?.[edge - supports.offsets[goal]!];
  return link?.expects?.lagDays ?? 0;
};
