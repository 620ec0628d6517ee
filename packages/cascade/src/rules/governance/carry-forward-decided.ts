import { goalAt } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { endedCycles, isReviewed } from '../../cycle/ended-cycles.ts';
import { retrospectivesOf } from '../../cycle/retrospectives-of.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/**
 * When a cycle is over, somebody has decided for each of its key results, reached or missed, whether it goes on: in
 * a retrospective, or by carrying it on. Looks back as far as the cycle was long, and further at cycles nobody has
 * closed.
 *
 * @example
 * ```ts
 * import { carryForwardDecided } from '@throughline/cascade';
 *
 * carryForwardDecided.meta.requirements; // => ['S1-40']
 * ```
 */
export const carryForwardDecided: Rule<NoOptions> = {
  meta: {
    id: 'governance/carry-forward-decided',
    title: 'When a cycle is over, somebody has decided for each key result whether it goes on',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S1-40'],
    source: 'docs/sources.md#governance',
    url: '@throughline/cascade/src/rules/governance/carry-forward-decided.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{cycle}` is over, and nobody has decided whether `{title}` goes on',
        help: 'decide: carry it on, carry it on with another target, or stop; and say why',
      },
    },
  },
  defaults: {},
  check({ index, day }, _options, report) {
    const isEnded = endedCycles(index, day);
    if (!isEnded.includes(1)) return;
    const notesOn = retrospectivesOf(index);
    const carried = new Set<number>();
    for (let goal = 0; goal < index.size; goal++) {
      const before = goalAt(index, goal)?.carriedFrom;
      const old = before === undefined ? undefined : index.numberOf(before);
      if (old !== undefined) carried.add(old);
    }
    for (let goal = 0; goal < index.size; goal++) {
      const cycle = index.cycle[goal]!;
      if (index.kind[goal] !== goalCodes.keyResult || cycle < 0 || isEnded[cycle] === 0) continue;
      if (!isReviewed(index, goal) || carried.has(goal)) continue;
      if (notesOn(goal).some(({ next }) => next !== undefined)) continue;
      const { title = '' } = goalAt(index, goal) ?? {};
      const data = { title, cycle: index.document.cycles?.[cycle]?.id ?? '' };
      report({ goal, path: pathOf(index, goal), data });
    }
  },
};
