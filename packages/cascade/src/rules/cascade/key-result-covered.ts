import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen, isSetAside } from '../../goal/standing.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import { topGoals } from '../../unit/top-goals.ts';

/**
 * A key result of a unit that has units with objectives below is supported by an objective or key result of
 * somebody. Reported, never an error: with two to four objectives on top and few key results taken by each unit,
 * not every organisation has enough units to cover all of them.
 *
 * @example
 * ```ts
 * import { keyResultCovered } from '@throughline/cascade';
 *
 * keyResultCovered.meta.severity; // => 'warning'
 * ```
 */
export const keyResultCovered: Rule<NoOptions, 'uncovered' | 'objectiveOnly'> = {
  meta: {
    id: 'cascade/key-result-covered',
    title: 'A key result above is supported by a goal below',
    severity: 'warning',
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
  check({ index, day }, _options, report) {
    const needsCover = unitsWithGoalsBelow(index, day);
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.keyResult || index.container[goal]! < 0 || isSupported(index, goal))
        continue;
      if (!needsCover(index.container[goal]!) || !isOpen(index, goal, day)) continue;
      const found = { goal, path: pathOf(index, goal), data: { title: goalAt(index, goal)?.title ?? '' } };
      if (isSupported(index, index.container[goal]!))
        report({ messageId: 'objectiveOnly', severity: 'info', ...found });
      else report({ messageId: 'uncovered', ...found });
    }
  },
};

/** Is there an objective or key result below that is not set aside? Work alone is no translation. */
const isSupported = (index: GoalIndex, goal: number): boolean => {
  const { offsets, targets } = index.supportedBy;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const child = index.supports.child[targets[at]!]!;
    if (index.kind[child]! <= goalCodes.keyResult && !isSetAside(index, child)) return true;
  }
  return false;
};

/** Tells for an objective whether units below its own have open objectives that could take a key result up. */
const unitsWithGoalsBelow = (index: GoalIndex, day: number): ((objective: number) => boolean) => {
  const { unit, unitParent } = index;
  const isTop = topGoals(index);
  const hasBelow = new Uint8Array(unitParent.length);
  let belowTheTop = false;
  for (let goal = 0; goal < index.size; goal++) {
    if (index.kind[goal] !== goalCodes.objective || unit[goal]! < 0 || !isOpen(index, goal, day)) continue;
    if (!isTop(goal)) belowTheTop = true;
    // Each unit is marked once, so walking up costs as much as there are units, loops or not.
    for (
      let above = unitParent[unit[goal]!]!;
      above >= 0 && hasBelow[above] === 0;
      above = unitParent[above]!
    ) {
      hasBelow[above] = 1;
    }
  }
  return (objective) =>
    unit[objective]! < 0 ? belowTheTop && isTop(objective) : hasBelow[unit[objective]!] === 1;
};
