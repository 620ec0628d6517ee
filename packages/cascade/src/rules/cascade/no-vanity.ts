import { civilDateOf, goalAt } from '@throughline/core';
import { evidenceReader, leastEffectShare } from '../../evidence/evidence-reader.ts';
import { expectationAt } from '../../evidence/expectation-at.ts';
import { isTestable } from '../../evidence/is-testable.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import type { Rule } from '../../rule/rule.ts';
import { shownNumber } from '../../wording/shown-number.ts';

/** Options of {@link noVanity}. */
export interface NoVanityOptions {
  /** Share of the expected effect, 0 to 1, below which the goal above counts as unmoved. Default 0.25. */
  readonly minEffectShare: number;
}

/**
 * A goal that has met its target has moved the goal above: at least by a part of the effect that their link expects,
 * once the lag is over. Reads `linkEvidence`, so it speaks only of links with `expects` and only when facts say so;
 * what is too early, or not known, is no finding.
 *
 * @example
 * ```ts
 * import { noVanity } from '@throughline/cascade';
 *
 * noVanity.defaults; // => { minEffectShare: 0.25 }
 * ```
 */
export const noVanity: Rule<NoVanityOptions> = {
  meta: {
    id: 'cascade/no-vanity',
    title: 'A goal that has met its target has moved the goal above',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-10', 'S4-12', 'S4-17'],
    source: 'docs/sources.md#expectations',
    url: '@throughline/cascade/src/rules/cascade/no-vanity.md',
    scope: 'goal',
    messages: {
      default: {
        message:
          '`{title}` is met since {hitOn}, but `{parent}` moved by {observed} of the {expected} expected ({percent} %)',
        help: 'find out what stands between them, and measure that, or link the goal to what it really moves',
      },
    },
  },
  defaults: { minEffectShare: leastEffectShare },
  fields: ['title', 'supports', 'measure', 'checkIns', 'scores', 'standing'],
  check({ index, day, scores }, { minEffectShare }, report) {
    const { child, goal: above } = index.supports;
    const reader = evidenceReader(index, day, scores);
    for (let edge = 0; edge < above.length; edge++) {
      if (!isTestable(index, edge)) continue;
      const goal = child[edge]!;
      const parent = above[edge]!;
      // Nobody can act on a link between two goals that are both over.
      if (!isOpen(index, goal, day) && !isOpen(index, parent, day)) continue;
      const expects = expectationAt(index, edge);
      if (expects === undefined) continue;
      const {
        state,
        hitDay = -1,
        expected = 0,
        observed = 0,
        effectShare = 0,
      } = reader.read(edge, expects, minEffectShare);
      if (state !== 'vanity') continue;
      const data = {
        title: goalAt(index, goal)?.title ?? '',
        parent: goalAt(index, parent)?.title ?? '',
        hitOn: civilDateOf(hitDay) ?? '',
        expected: shownNumber(expected),
        observed: shownNumber(observed),
        percent: Math.round(shownNumber(effectShare * 100)) + 0,
      };
      report({ goal, path: pathOf(index, goal, 'supports', index.ids[parent]!), data });
    }
  },
};
