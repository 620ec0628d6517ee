import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Ids of goals above beyond these are not listed: a message is for reading. */
const mostListed = 20;

const perGoal: GoalCheck<NoOptions> = {
  reads: [],
  look({ index, day }, _options, report) {
    const { kind, supports } = index;
    return (goal) => {
      if (supports.offsets[goal] === supports.offsets[goal + 1] || kind[goal]! > goalCodes.keyResult) return;
      if (!isOpen(index, goal, day)) return;
      const entity = goalAt(index, goal);
      const silent = entity?.supports?.some((link) => link.expects === undefined) === true;
      if (!silent) return;
      const parents = (entity.supports ?? [])
        .filter((link) => link.expects === undefined)
        .map((link) => link.goal);
      const data = { title: entity.title, parents: parents.slice(0, mostListed), count: parents.length };
      report({ goal, path: pathOf(index, goal, 'supports'), data });
    };
  },
};

/**
 * A link says by how much, and how late, the goal below should move the goal above. Without that nobody can find
 * out whether the link holds: the goal below may be met while the one above stays where it was. Information, so
 * that such links are neither silent nor in the way. KRAs, KPIs and initiatives are left out.
 *
 * @example
 * ```ts
 * import { linksFalsifiable } from '@throughline/cascade';
 *
 * linksFalsifiable.meta.severity; // => 'info'
 * ```
 */
export const linksFalsifiable: Rule<NoOptions> = {
  meta: {
    id: 'cascade/links-falsifiable',
    title: 'A link says by how much the goal below should move the goal above',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-10', 'S4-11', 'S4-17', 'S4-27'],
    source: 'docs/sources.md#expectations',
    url: '@throughline/cascade/src/rules/cascade/links-falsifiable.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` does not say how much it should move `{parents}`',
        help: 'add `expects` to the link: by how much, in what, and after how many days',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
