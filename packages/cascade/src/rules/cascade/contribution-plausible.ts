import { goalAt } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { benchmarksOn } from '../../evidence/benchmarks-on.ts';
import { effectInUnit } from '../../evidence/effect-in-unit.ts';
import { expectationAt } from '../../evidence/expectation-at.ts';
import { isAtLeast } from '../../evidence/is-at-least.ts';
import { isTestable } from '../../evidence/is-testable.ts';
import { wayOf } from '../../evidence/way-of.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { unitOf } from '../../goal/unit-key.ts';
import type { Found, Rule } from '../../rule/rule.ts';
import { targetOf } from '../../target-review/target-of.ts';
import { shownNumber } from '../../wording/shown-number.ts';

/** Options of {@link contributionPlausible}. */
export interface ContributionPlausibleOptions {
  /** Least part of the way from baseline to target that all goals below together expect to cover. Default 0.5. */
  readonly minWayShare: number;
  /** Largest part of the way that one goal below may expect to cover. Default 1: all of it. */
  readonly maxLinkShare: number;
}

type MessageId = 'low' | 'over' | 'against' | 'benchmark';
type Report = (found: Found<MessageId>) => void;

/**
 * What goals below expect to move adds up to something that could bring the goal above to its target: together not
 * too little, none of them more than the whole way, none the wrong way. And a goal below is not easier than what
 * others usually reach with the same metric, where the document holds benchmarks. Too little is said only when every
 * link says what it expects.
 *
 * @example
 * ```ts
 * import { contributionPlausible } from '@throughline/cascade';
 *
 * contributionPlausible.defaults; // => { minWayShare: 0.5, maxLinkShare: 1 }
 * ```
 */
export const contributionPlausible: Rule<ContributionPlausibleOptions, MessageId> = {
  meta: {
    id: 'cascade/contribution-plausible',
    title: 'What goals below expect to move can bring the goal above to its target',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S4-11'],
    source: 'docs/sources.md#contribution',
    url: '@throughline/cascade/src/rules/cascade/contribution-plausible.md',
    scope: 'goal',
    messages: {
      low: {
        message: 'the goals below `{title}` expect to cover {percent} % of its way to the target',
        help: 'raise what they aim at, find others who can help, or lower the target above',
      },
      over: {
        message: '`{title}` expects to move `{parent}` by {expected}, more than its whole way ({percent} %)',
        help: 'lower the expected effect, or ask whether the target above is too easy',
      },
      against: {
        message: '`{title}` expects to move `{parent}` by {expected}, away from its target',
        help: 'turn the sign of the expected effect round, or drop the link',
      },
      benchmark: {
        message: '`{title}` aims at {target}, easier than what others usually reach with `{metric}`: {usual}',
        help: 'aim at least at what is usual, or say in the description why it is harder here',
      },
    },
  },
  defaults: { minWayShare: 0.5, maxLinkShare: 1 },
  fields: ['title', 'supports', 'measure', 'metric', 'standing'],
  check({ index, day }, options, report) {
    for (let goal = 0; goal < index.size; goal++) {
      if (index.kind[goal] !== goalCodes.keyResult || !isOpen(index, goal, day)) continue;
      checkLinks(index, goal, day, options, report);
    }
    if ((index.document.benchmarks ?? []).length > 0) checkBenchmarks(index, day, report);
  },
};

const titleOf = (index: GoalIndex, goal: number): string => goalAt(index, goal)?.title ?? '';

/** Adds up what the links to a goal expect. */
const checkLinks = (
  index: GoalIndex,
  goal: number,
  day: number,
  { minWayShare, maxLinkShare }: ContributionPlausibleOptions,
  report: Report,
): void => {
  const { offsets, targets } = index.supportedBy;
  if (offsets[goal] === offsets[goal + 1]) return;
  const { measure } = measuredAt(index, goal);
  const way = wayOf(measure);
  if (way === undefined) return;
  const unit = unitOf(measure);
  let sum = 0;
  let links = 0;
  let isKnown = true;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const edge = targets[at]!;
    const child = index.supports.child[edge]!;
    if (!isTestable(index, edge) || !isOpen(index, child, day)) continue;
    links++;
    const expects = expectationAt(index, edge);
    const effect = expects === undefined ? undefined : effectInUnit(expects, unit, way.from);
    const covered = effect === undefined || effect === 0 ? undefined : way.covered(effect);
    if (effect === undefined || covered === undefined) {
      isKnown = false;
      continue;
    }
    sum += effect;
    if (covered >= 0 && isAtLeast(maxLinkShare, covered)) continue;
    report({
      messageId: covered < 0 ? 'against' : 'over',
      goal: child,
      path: pathOf(index, child, 'supports', index.ids[goal]!),
      data: {
        title: titleOf(index, child),
        parent: titleOf(index, goal),
        expected: shownNumber(effect),
        percent: Math.round(shownNumber(covered * 100)) + 0,
      },
    });
  }
  const covered = links > 0 && isKnown ? way.covered(sum) : undefined;
  if (covered === undefined || isAtLeast(covered, minWayShare)) return;
  const percent = Math.round(shownNumber(covered * 100)) + 0;
  report({
    messageId: 'low',
    goal,
    path: pathOf(index, goal),
    data: { title: titleOf(index, goal), percent, links },
  });
};

/** Compares targets of goals that help others with what is usual. */
const checkBenchmarks = (index: GoalIndex, day: number, report: Report): void => {
  const usualOf = benchmarksOn(index, day);
  const { offsets } = index.supports;
  const isLinked = (goal: number): boolean => goal >= 0 && offsets[goal] !== offsets[goal + 1];
  for (let goal = 0; goal < index.size; goal++) {
    if (index.kind[goal] !== goalCodes.keyResult || !isOpen(index, goal, day)) continue;
    if (!isLinked(goal) && !isLinked(index.container[goal]!)) continue;
    const { title, metric, measure } = measuredAt(index, goal);
    const { value, better, unit } = targetOf(measure) ?? {};
    if (metric === undefined || value === undefined || !better || !unit) continue;
    const found = usualOf(metric, unit);
    if (found === undefined) continue;
    const usual = better === 'higher' ? found.low : found.high;
    const isHardEnough = better === 'higher' ? isAtLeast(value, usual) : isAtLeast(usual, value);
    if (isHardEnough || !Number.isFinite(usual)) continue;
    const data = { title, target: value, usual, metric };
    report({ messageId: 'benchmark', goal, path: pathOf(index, goal, 'measure'), data });
  }
};
