import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { reachedFromTop } from '../../line/reached-from-top.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * Every objective and every initiative has a line up to an objective of the company. What has none takes money
 * and people without moving anything the company has said it wants. Objectives of the company are on top; so are
 * those that name no unit and support nothing. A line through a goal that is set aside does not count.
 *
 * @example
 * ```ts
 * import { noOrphanGoals } from '@throughline/cascade';
 *
 * noOrphanGoals.meta.requirements; // => ['S4-13', 'S4-23', 'S1-20']
 * ```
 */
export const noOrphanGoals: Rule<NoOptions, 'unlinked' | 'deadEnd'> = {
  meta: {
    id: 'cascade/no-orphan-goals',
    title: 'Every objective and every initiative has a line up to the company',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-13', 'S4-23', 'S1-20'],
    source: 'docs/sources.md#orphans',
    url: '@throughline/cascade/src/rules/cascade/no-orphan-goals.md',
    scope: 'set',
    messages: {
      unlinked: {
        message: '`{title}` supports nothing',
        help: 'link it to the goal above that it is meant to move, or do not fund it this cycle',
      },
      deadEnd: {
        message: 'no line leads from `{title}` up to an objective of the company',
        help: 'link one of the goals it supports further up',
      },
    },
  },
  defaults: {},
  fields: ['title', 'supports', 'unit', 'standing'],
  check({ index, day }, _options, report) {
    const reached = reachedFromTop(index);
    const { offsets } = index.supports;
    for (let goal = 0; goal < index.size; goal++) {
      if (reached[goal] === 1 || !isOpen(index, goal, day)) continue;
      if (index.kind[goal] !== goalCodes.objective && index.kind[goal] !== goalCodes.initiative) continue;
      const messageId = offsets[goal] === offsets[goal + 1] ? 'unlinked' : 'deadEnd';
      report({
        messageId,
        goal,
        path: pathOf(index, goal),
        data: { title: goalAt(index, goal)?.title ?? '' },
      });
    }
  },
};
