import { goalAt } from '@throughline/core';
import { dropLink } from '../../goal/drop-links.ts';
import { pathOf } from '../../goal/path-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { loopIn } from '../../structure/loop-in.ts';

/** Ids of a long loop beyond these are not listed: a message is for reading. */
const mostListed = 20;

/**
 * No goal supports itself, directly or through others. The finding names one shortest loop of each tangle, so
 * that it can be seen and opened. Containment counts: an objective that supports its own key result is a loop.
 *
 * @example
 * ```ts
 * import { noLoops } from '@throughline/cascade';
 *
 * noLoops.meta.requirements; // => ['S4-02', 'S4-13']
 * ```
 */
export const noLoops: Rule<NoOptions, 'self' | 'several'> = {
  meta: {
    id: 'structure/no-loops',
    title: 'No goal supports itself, directly or through others',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S4-02', 'S4-13'],
    source: 'docs/sources.md#structure',
    url: '@throughline/cascade/src/rules/structure/no-loops.md',
    scope: 'goal',
    messages: {
      self: {
        message: '`{title}` supports itself',
        help: 'drop the link; the roll-up leaves it out until then',
      },
      several: {
        message: '{length} goals support each other in a circle: {loop}',
        help: 'drop one of the links; the roll-up leaves all of them out until then',
      },
    },
  },
  defaults: {},
  check({ index }, _options, report) {
    for (const tangle of index.loops) {
      const loop = loopIn(index, tangle);
      const goal = loop[0]!;
      const title = goalAt(index, goal)?.title ?? '';
      const ids = loop.slice(0, mostListed).map((member) => index.ids[member]!);
      report({
        messageId: loop.length === 1 ? 'self' : 'several',
        goal,
        path: pathOf(index, goal),
        data: { title, loop: ids, length: loop.length },
        suggest: () => dropLink(index, loop[loop.length - 1]!, goal),
      });
    }
  },
};
