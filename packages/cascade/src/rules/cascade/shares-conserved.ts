import { goalAt } from '@throughline/core';
import type { GoalIndex, Suggestion } from '@throughline/core';
import { keepLinks, leadsToFinal } from '../../goal/drop-links.ts';
import { pathOf } from '../../goal/path-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Code of the share column. */
const outOfRange = -2;
/** Shares are kept in millionths. */
const whole = 1_000_000;

const perGoal: GoalCheck<NoOptions, 'range' | 'sum' | 'twice' | 'container'> = {
  reads: ['parents'],
  look({ index }, _options, report) {
    const { ids, container, supports } = index;
    // The last goal that named a parent, plus 1: tells repeats within a goal without a set for each goal.
    const namedBy = new Int32Array(index.size);
    return (goal) => {
      const first = supports.offsets[goal]!;
      const end = supports.offsets[goal + 1]!;
      if (first === end) return;
      let sum = 0;
      let wrong = 0;
      for (let edge = first; edge < end; edge++) {
        const parent = supports.goal[edge]!;
        if (supports.share[edge] === outOfRange) wrong++;
        else if (supports.share[edge]! > 0) sum += supports.share[edge]!;
        if (parent < 0) continue;
        const repeated = namedBy[parent] === goal + 1;
        if (repeated || parent === container[goal]) {
          const data = { title: titleOf(index, goal), parent: ids[parent]! };
          const path = pathOf(index, goal, 'supports', ids[parent]!);
          const suggest = (): readonly Suggestion[] => dropRepeats(index, goal);
          if (!repeated) report({ messageId: 'container', goal, path, data, suggest });
          else if (parent !== container[goal]) report({ messageId: 'twice', goal, path, data, suggest });
        }
        namedBy[parent] = goal + 1;
      }
      // Each share was rounded to millionths, so a fair split may be off by half of one for each link.
      const isOver = sum > whole + (end - first) / 2;
      if (wrong === 0 && !isOver) return;
      const path = pathOf(index, goal, 'supports');
      const suggest = (): readonly Suggestion[] => splitEqually(index, goal);
      if (wrong > 0)
        report({ messageId: 'range', goal, path, data: { title: titleOf(index, goal) }, suggest });
      else
        report({
          messageId: 'sum',
          goal,
          path,
          data: { title: titleOf(index, goal), sum: sum / whole },
          suggest,
        });
    };
  },
};

/**
 * A goal gives itself away once: its shares are fractions that add up to at most 1, no goal above is named
 * twice, and what is part of an objective does not support it as well.
 *
 * @example
 * ```ts
 * import { sharesConserved } from '@throughline/cascade';
 *
 * sharesConserved.meta.severity; // => 'error'
 * ```
 */
export const sharesConserved: Rule<NoOptions, 'range' | 'sum' | 'twice' | 'container'> = {
  meta: {
    id: 'cascade/shares-conserved',
    title: 'A goal gives itself away once',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S1-21', 'S4-02'],
    source: 'docs/sources.md#shares',
    url: '@throughline/cascade/src/rules/cascade/shares-conserved.md',
    scope: 'goal',
    messages: {
      range: {
        message: 'a share of `{title}` is not between 0 and 1',
        help: 'write shares as fractions, 0.25 for a quarter, or leave them out to split equally',
      },
      sum: {
        message: 'shares of `{title}` add up to {sum}, more than 1',
        help: 'lower them, or leave them out to split equally',
      },
      twice: {
        message: '`{title}` names `{parent}` more than once',
        help: 'keep one of the links',
      },
      container: {
        message: '`{title}` is part of `{parent}` and supports it as well',
        help: 'drop the link: being part of it already counts',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

const titleOf = (index: GoalIndex, goal: number): string => goalAt(index, goal)?.title ?? '';

const dropRepeats = (index: GoalIndex, goal: number): readonly Suggestion[] => {
  const kept = new Set<number>([index.container[goal]!]);
  return keepLinks(index, goal, 'keep one link to each goal', (support) => {
    const parent = index.numberOf(support.goal) ?? -1;
    if (parent >= 0 && kept.has(parent)) return false;
    kept.add(parent);
    return true;
  });
};

const splitEqually = (index: GoalIndex, goal: number): readonly Suggestion[] => {
  const before = goalAt(index, goal)?.supports ?? [];
  if (before.some((link) => link.share !== undefined && leadsToFinal(index, link))) return [];
  const supports = before.map(({ share: _share, ...link }) => link);
  if (supports.some((link) => index.numberOf(link.goal) === undefined)) return [];
  return [{ title: 'split it equally', changes: [{ kind: 'reparent', goal: index.ids[goal]!, supports }] }];
};
