import { goalAt } from '@throughline/core';
import { dropLink } from '../../goal/drop-links.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isSettled } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { unitDepths } from '../../unit/unit-depths.ts';

/**
 * A link up goes from a unit to the level right above, so that every level has a say in what the strategy means
 * for it. Levels are steps in the tree of units, so a unit without departments skips none. Goals that name no
 * unit, KRAs, KPIs and initiatives are left out, and so are goals that are closed or set aside. A link to the same level is
 * information only.
 *
 * @example
 * ```ts
 * import { supportGoesUpOneLevel } from '@throughline/cascade';
 *
 * supportGoesUpOneLevel.meta.requirements; // => ['S4-01', 'S4-02', 'S1-20']
 * ```
 */
export const supportGoesUpOneLevel: Rule<NoOptions, 'skips' | 'sideways' | 'down'> = {
  meta: {
    id: 'cascade/support-goes-up-one-level',
    title: 'A link up goes to the level right above',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-01', 'S4-02', 'S1-20'],
    source: 'docs/sources.md#translation',
    url: '@throughline/cascade/src/rules/cascade/support-goes-up-one-level.md',
    scope: 'goal',
    messages: {
      skips: {
        message: '`{title}` supports `{parent}`, {steps} levels above it',
        help: 'link it to a goal of the level in between, which says what the strategy means there',
      },
      sideways: {
        message: '`{title}` supports `{parent}` on its own level',
        help: 'say `dependsOn` if one must come first; supporting is for the level above',
      },
      down: {
        message: '`{title}` supports `{parent}`, which is on a lower level',
        help: 'turn the link round, or drop it',
      },
    },
  },
  defaults: {},
  fields: ['title', 'supports', 'unit', 'standing'],
  check({ index }, _options, report) {
    const { kind, unit, supports } = index;
    const depths = unitDepths(index);
    for (let edge = 0; edge < supports.goal.length; edge++) {
      const parent = supports.goal[edge]!;
      const goal = supports.child[edge]!;
      if (parent < 0 || supports.onLoop[edge] === 1) continue;
      if (kind[goal]! > goalCodes.keyResult || kind[parent]! > goalCodes.keyResult) continue;
      if (unit[goal]! < 0 || unit[parent]! < 0) continue;
      const below = depths[unit[goal]!]!;
      const above = depths[unit[parent]!]!;
      const steps = below - above;
      if (steps === 1 || below < 0 || above < 0 || isSettled(index, goal) || isSettled(index, parent))
        continue;
      const messageId = steps > 1 ? 'skips' : steps === 0 ? 'sideways' : 'down';
      const data = {
        title: goalAt(index, goal)?.title ?? '',
        parent: index.ids[parent]!,
        steps: Math.abs(steps),
      };
      const path = pathOf(index, goal, 'supports', index.ids[parent]!);
      if (messageId === 'sideways') report({ messageId, severity: 'info', goal, path, data });
      else if (messageId === 'skips') report({ messageId, goal, path, data });
      else report({ messageId, goal, path, data, suggest: () => dropLink(index, goal, parent) });
    }
  },
};
