import { goalAt } from '@throughline/core';
import type { Objective } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen, isSetAside } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';

/** Options of {@link keyResultsPerObjective}. */
export interface KeyResultsPerObjectiveOptions {
  /** Fewest key results of an open objective. Default 3. */
  readonly min: number;
  /** Most key results of an open objective. Default 5. */
  readonly max: number;
}

const perGoal: GoalCheck<KeyResultsPerObjectiveOptions, 'few' | 'many'> = {
  reads: ['contained'],
  look({ index, day }, { min, max }, report) {
    const { offsets, targets } = index.contained;
    return (goal) => {
      if (index.kind[goal] !== goalCodes.objective || !isOpen(index, goal, day)) return;
      let count = 0;
      for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
        if (!isSetAside(index, targets[at]!)) count++;
      if (count >= min && count <= max) return;
      const { title, driver } = goalAt(index, goal) as Objective;
      if (count < min && (driver === 'children' || driver === 'none')) return;
      report({
        messageId: count < min ? 'few' : 'many',
        goal,
        path: pathOf(index, goal),
        data: { title, count, min, max },
      });
    };
  },
};

/**
 * An objective has enough key results to be seen from several sides and few enough to remember. Key results that
 * are set aside do not count. An objective that takes its attainment from its children, or from nothing, needs none
 * of its own.
 *
 * @example
 * ```ts
 * import { keyResultsPerObjective } from '@throughline/cascade';
 *
 * keyResultsPerObjective.defaults; // => { min: 3, max: 5 }
 * ```
 */
export const keyResultsPerObjective: Rule<KeyResultsPerObjectiveOptions, 'few' | 'many'> = {
  meta: {
    id: 'counts/key-results-per-objective',
    title: 'An objective has three to five key results, or as many as the house says',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-01', 'S1-18', 'S1-34'],
    source: 'docs/sources.md#key-results-per-objective',
    url: '@throughline/cascade/src/rules/counts/key-results-per-objective.md',
    scope: 'goal',
    ranges: [['min', 'max']],
    messages: {
      few: {
        message: '`{title}` has too few key results: {count}, fewer than {min}',
        help: 'add measures that would show the objective from another side',
      },
      many: {
        message: '`{title}` has too many key results: {count}, more than {max}',
        help: 'keep those that would convince you the objective is reached',
      },
    },
  },
  defaults: { min: 3, max: 5 },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
