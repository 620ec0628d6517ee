import { goalAt } from '@throughline/core';
import { coverOf } from '../../cover/cover-of.ts';
import { pathOf } from '../../goal/path-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * A key result of a unit that has units with objectives below is supported by an objective or key result of
 * somebody. Information, never an error: with two to four objectives on top and few key results taken by each unit,
 * not every organisation has enough units to cover all of them.
 *
 * @example
 * ```ts
 * import { keyResultCovered } from '@throughline/cascade';
 *
 * keyResultCovered.meta.severity; // => 'info'
 * ```
 */
export const keyResultCovered: Rule<NoOptions, 'uncovered' | 'objectiveOnly'> = {
  meta: {
    id: 'cascade/key-result-covered',
    title: 'A key result above is supported by a goal below',
    severity: 'info',
    since: '0.1.0',
    requirements: ['S4-02', 'S4-06', 'S4-22'],
    source: 'docs/sources.md#coverage',
    url: '@throughline/cascade/src/rules/cascade/key-result-covered.md',
    scope: 'set',
    messages: {
      uncovered: {
        message: 'nobody below supports `{title}`',
        help: 'let a unit below take it up as an objective, or accept that this level moves it alone',
      },
      objectiveOnly: {
        message: '`{title}` is supported only through its objective',
        help: 'link the goals below to the key result they are meant to move',
      },
    },
  },
  defaults: {},
  fields: ['title', 'supports', 'unit', 'standing'],
  check({ index, day }, _options, report) {
    const cover = coverOf(index, day);
    for (let goal = 0; goal < index.size; goal++) {
      const how = cover(goal);
      if (how !== 'uncovered' && how !== 'objective-only') continue;
      const found = { goal, path: pathOf(index, goal), data: { title: goalAt(index, goal)?.title ?? '' } };
      if (how === 'objective-only') report({ messageId: 'objectiveOnly', severity: 'info', ...found });
      else report({ messageId: 'uncovered', ...found });
    }
  },
};
