import type { GoalIndex, Measure } from '@throughline/core';
import { measureCodes } from '../../goal/measure-codes.ts';
import { measuredAt } from '../../goal/measured-at.ts';
import { pathOf } from '../../goal/path-of.ts';
import { isAgreed, isOpen } from '../../goal/standing.ts';
import { stepsOf } from '../../goal/steps-of.ts';
import { valueMeasureOf } from '../../goal/value-measure-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { NoOptions, Rule } from '../../rule/rule.ts';

/** Measure code of goals without a measure. */
const noMeasure = 255;

type MessageId = 'missing' | 'same' | 'reversed' | 'empty';

const perGoal: GoalCheck<NoOptions, MessageId> = {
  reads: [],
  look({ index, day }, _options, report) {
    return (goal) => {
      if (index.measureKind[goal] === noMeasure || isSound(index, goal) || !isOpen(index, goal, day)) return;
      const { title, measure } = measuredAt(index, goal);
      const messageId = faultOf(measure);
      if (messageId === undefined) return;
      const found = { messageId, goal, path: pathOf(index, goal, 'measure'), data: { title } };
      // A target may still be agreed on while a goal is written; it must stand when somebody signs.
      report(isAgreed(index, goal) ? found : { ...found, severity: 'warning' });
    };
  },
};

/**
 * A measure says what would be enough: a target that differs from the baseline, a limit, a range the right way
 * round, steps to take. Without one a goal can be neither reached nor missed. A warning only until the goal is signed off.
 *
 * @example
 * ```ts
 * import { targetPresent } from '@throughline/cascade';
 *
 * targetPresent.meta.severity; // => 'error'
 * ```
 */
export const targetPresent: Rule<NoOptions, MessageId> = {
  meta: {
    id: 'measures/target-present',
    title: 'A measure says what would be enough',
    severity: 'error',
    since: '0.1.0',
    requirements: ['S0-01', 'S0-08', 'S2-01'],
    source: 'docs/sources.md#measures',
    url: '@throughline/cascade/src/rules/measures/target-present.md',
    scope: 'goal',
    messages: {
      missing: {
        message: '`{title}` has no target',
        help: 'say which value would be enough',
      },
      same: {
        message: 'target and baseline of `{title}` are the same',
        help: 'to hold a value use a measure of kind `threshold` or `range`',
      },
      reversed: {
        message: 'the range of `{title}` ends before it begins',
        help: 'swap the two limits',
      },
      empty: {
        message: 'the measure of `{title}` has no steps',
        help: 'name at least one step that can be done or reached',
      },
    },
  },
  defaults: {},
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** Most measures are plain ones, and for these the columns tell without a look at the document. */
const isSound = ({ measureKind, measureFirst, measureSecond }: GoalIndex, goal: number): boolean => {
  const first = measureFirst[goal]!;
  const second = measureSecond[goal]!;
  switch (measureKind[goal]) {
    case measureCodes.change:
      return second !== first && !Number.isNaN(second);
    case measureCodes.threshold:
      return !Number.isNaN(first);
    case measureCodes.range:
      return first <= second;
    default:
      return measureKind[goal] === measureCodes.binary || measureKind[goal] === measureCodes.baseline;
  }
};

const faultOf = (measure: Measure): MessageId | undefined => {
  const value = valueMeasureOf(measure);
  const steps = value.kind === 'payout' ? value.points : stepsOf(value)?.[1];
  if (steps !== undefined) return steps.length === 0 ? 'empty' : undefined;
  switch (value.kind) {
    case 'change':
      if (value.to === undefined) return 'missing';
      return value.to === value.from ? 'same' : undefined;
    case 'threshold':
      return value.limit === undefined ? 'missing' : undefined;
    case 'range':
      return value.low > value.high ? 'reversed' : undefined;
    case 'exact':
      return value.to === value.from ? 'same' : undefined;
    case 'zones':
      return value.start === value.stretch ? 'same' : undefined;
    case 'relative':
      return value.by === (value.as === 'multiple' ? 1 : 0) ? 'same' : undefined;
    default:
      return undefined;
  }
};
