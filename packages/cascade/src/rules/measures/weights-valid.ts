import { goalAt } from '@throughline/core';
import type { GoalIndex, Suggestion } from '@throughline/core';
import { pathOf } from '../../goal/path-of.ts';
import { isSetAside, isSettled } from '../../goal/standing.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Found, Rule } from '../../rule/rule.ts';

/** Options of {@link weightsValid}. */
export interface WeightsValidOptions {
  /** True: weights within an objective or a KRA add up to `total`. Default false: only their ratio counts. */
  readonly fixedTotal: boolean;
  /** What they add up to. Default 100. */
  readonly total: number;
}

type MessageId = 'range' | 'supportRange' | 'zero' | 'mixed' | 'total';
type Report = (found: Found<MessageId>) => void;

/** Codes of weight columns, in hundredths. */
const absent = -1;
const outOfRange = -2;

const perGoal: GoalCheck<WeightsValidOptions, MessageId> = {
  reads: ['contained', 'parents'],
  look({ index }, options, report) {
    const { weight, supports } = index;
    return (goal) => {
      if (weight[goal] === outOfRange && counts(index, goal, index.container[goal]!)) {
        const data = { title: goalAt(index, goal)?.title ?? '' };
        const suggest = (): readonly Suggestion[] => takeAway(index.ids[goal]!);
        report({ messageId: 'range', goal, path: pathOf(index, goal, 'weight'), data, suggest });
      }
      for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
        if (supports.weight[edge] === outOfRange && counts(index, goal, supports.goal[edge]!))
          reportLink(index, goal, edge, report);
      }
      if (!isSettled(index, goal)) lookInto(index, goal, options, report);
    };
  },
};

/**
 * Weights are numbers from 0 to 10,000 that leave something to count. Where only some siblings have one, the
 * others count as the mean of these, which is reported as information. Houses whose weights are percentages
 * switch `fixedTotal` on.
 *
 * @example
 * ```ts
 * import { weightsValid } from '@throughline/cascade';
 *
 * weightsValid.defaults; // => { fixedTotal: false, total: 100 }
 * ```
 */
export const weightsValid: Rule<WeightsValidOptions, MessageId> = {
  meta: {
    id: 'measures/weights-valid',
    title: 'Weights are numbers from 0 to 10,000 that leave something to count',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S1-21', 'S3-13'],
    source: 'docs/sources.md#weights',
    url: '@throughline/cascade/src/rules/measures/weights-valid.md',
    scope: 'goal',
    messages: {
      range: {
        message: 'weight of `{title}` is not between 0 and 10,000',
        help: 'correct it, or take it away so that the goal counts like its siblings',
      },
      supportRange: {
        message: 'weight of `{title}` for `{parent}` is not between 0 and 10,000',
        help: 'correct it, or take it away so that the goal counts like its siblings',
      },
      zero: {
        message: 'all goals in `{title}` have weight 0, so nothing counts',
        help: 'give at least one of them a weight above 0',
      },
      mixed: {
        message:
          'some goals in `{title}` have no weight and count as the mean of the others: {missing} of {count}',
        help: 'give every sibling a weight, or none',
      },
      total: {
        message: 'weights in `{title}` add up to {sum}, not to {total}',
        help: 'spread the weights anew',
      },
    },
  },
  defaults: { fixedTotal: false, total: 100 },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/**
 * Can the weight of a goal move a number still? A closed goal feeds an open one; nothing feeds what is closed, and
 * what is set aside feeds nothing.
 */
const counts = (index: GoalIndex, goal: number, parent: number): boolean => {
  if (isSetAside(index, goal)) return false;
  return parent >= 0 ? !isSettled(index, parent) : !isSettled(index, goal);
};

const takeAway = (goal: string, parent?: string): readonly Suggestion[] => [
  {
    title: `take the weight of \`${goal}\` away`,
    changes: [{ kind: 'setWeight', goal, ...(parent === undefined ? {} : { parent }), weight: null }],
  },
];

const reportLink = (index: GoalIndex, goal: number, edge: number, report: Report): void => {
  const entity = goalAt(index, goal);
  const parent = entity?.supports?.[edge - index.supports.offsets[goal]!]?.goal ?? '';
  const data = { title: entity?.title ?? '', parent };
  // A change of a link finds it by its parent, and so the first one when a goal is named twice.
  const suggest = (): readonly Suggestion[] => {
    const first = entity?.supports?.findIndex((support) => support.goal === parent);
    return first === edge - index.supports.offsets[goal]! ? takeAway(index.ids[goal]!, parent) : [];
  };
  report({ messageId: 'supportRange', goal, path: pathOf(index, goal, 'supports'), data, suggest });
};

/** Weights among the key results of an objective, or the KPIs of a KRA. */
const lookInto = (
  index: GoalIndex,
  goal: number,
  { fixedTotal, total }: WeightsValidOptions,
  report: Report,
): void => {
  const { offsets, targets } = index.contained;
  let count = 0;
  let missing = 0;
  let sum = 0; // in hundredths
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const child = targets[at]!;
    if (isSetAside(index, child)) continue;
    count++;
    if (index.weight[child]! >= 0) sum += index.weight[child]!;
    else if (index.weight[child] === absent) missing++;
    else return; // reported on the child; the sums would mislead
  }
  if (count === missing) return;
  if (missing === 0 && sum > 0 && !fixedTotal) return;
  const title = goalAt(index, goal)?.title ?? '';
  const path = pathOf(index, goal);
  if (sum === 0) report({ messageId: 'zero', goal, path, data: { title } });
  else if (missing > 0)
    report({ messageId: 'mixed', severity: 'info', goal, path, data: { title, missing, count } });
  else if (sum !== Math.round(total * 100)) {
    report({ messageId: 'total', goal, path, data: { title, sum: sum / 100, total } });
  }
};
