import { goalAt } from '@throughline/core';
import { parseObjective } from '@throughline/core/wording';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';
import type { TitleReader } from '../../wording/title-readings.ts';

/** Longer titles are not read: they may be bad in other ways, but they say something. In UTF-16 units. */
const longestVague = 60;
/** A title without a word has nothing to be vague about; the shape of a document asks for one. */
const letter = /\p{L}/u;

/** 1 for titles of a word that could stand over anything, 0 for others. */
const vagueness: TitleReader = (title) => {
  if (title.length > longestVague || !letter.test(title)) return 0;
  const { reasons } = parseObjective(title);
  return reasons.length === 1 && reasons[0] === 'vague_or_label' ? 1 : 0;
};

const perGoal: GoalCheck<NoOptions> = {
  reads: [],
  look({ index, day, titles }, _options, report) {
    return (goal) => {
      if (index.kind[goal] !== goalCodes.objective || !isOpen(index, goal, day)) return;
      if (titles.of(vagueness, goal) === 0) return;
      report({ goal, path: pathOf(index, goal, 'title'), data: { title: goalAt(index, goal)?.title ?? '' } });
    };
  },
};

/**
 * An objective says what about: `Growth` and `Improve things` could stand over any team, and everybody reads
 * something else into them. Speaks of short titles that hold no word of substance. English; titles in another
 * language pass.
 *
 * @example
 * ```ts
 * import { notVague } from '@throughline/cascade';
 *
 * notVague.meta.requirements; // => ['S0-03']
 * ```
 */
export const notVague: Rule<NoOptions> = {
  meta: {
    id: 'wording/not-vague',
    title: 'An objective says what it is about',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-03'],
    source: 'docs/sources.md#reading-sentences',
    url: '@throughline/cascade/src/rules/wording/not-vague.md',
    scope: 'goal',
    messages: {
      default: {
        message: 'objective `{title}` could stand over anything',
        help: 'say for whom, and what should be different for them',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};
