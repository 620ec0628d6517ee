import { goalAt } from '@throughline/core';
import type { Measure } from '@throughline/core';
import { measuredAt } from '../../goal/measured-at.ts';
import { goalCodes, pathOf } from '../../goal/path-of.ts';
import { isOpen } from '../../goal/standing.ts';
import { unitOf } from '../../goal/unit-key.ts';
import { valueMeasureOf } from '../../goal/value-measure-of.ts';
import { eachGoal } from '../../rule/each-goal.ts';
import type { GoalCheck } from '../../rule/goal-check.ts';
import type { Rule } from '../../rule/rule.ts';
import { activityVerbs } from '../../wording/activity-verbs.ts';
import { firstWordIn } from '../../wording/first-word-in.ts';
import { isStepToResult } from '../../wording/is-step-to-result.ts';
import { statesAResult } from '../../wording/states-a-result.ts';

/** Options of {@link notAnActivity}. */
export interface NotAnActivityOptions {
  /** First words that name an activity, in lower case. Default: English verbs and their forms in -ing. */
  readonly verbs: readonly string[];
}

const perGoal: GoalCheck<NotAnActivityOptions> = {
  reads: ['siblings'],
  look({ index, day }, { verbs }, report) {
    const isVerb = firstWordIn(verbs);
    return (goal) => {
      if (index.kind[goal]! > goalCodes.kra || !isOpen(index, goal, day)) return;
      const title = goalAt(index, goal)?.title ?? '';
      const word = isVerb(title);
      if (word === undefined || statesAResult(title, word) || isStepToResult(index, goal)) return;
      if (index.kind[goal] === goalCodes.keyResult && measuresAResult(measuredAt(index, goal).measure))
        return;
      report({ goal, path: pathOf(index, goal, 'title'), data: { title, word } });
    };
  },
};

/**
 * An objective, a key result or a KRA names what will be different, not what people will be busy with. Looks at
 * the first word of the title, so it is a warning; a title that goes on to state a result (`Running costs fall`)
 * passes, and so does a key result that measures one whatever its verb: how fast something is done, or what was
 * learnt. A key result that declares itself an activity, an output
 * or a milestone passes as long as its objective also tracks a result.
 *
 * @example
 * ```ts
 * import { notAnActivity } from '@throughline/cascade';
 *
 * notAnActivity.defaults.verbs.includes('attend'); // => true
 * ```
 */
export const notAnActivity: Rule<NotAnActivityOptions> = {
  meta: {
    id: 'wording/not-an-activity',
    title: 'A goal names what will be different, not what people will be busy with',
    severity: 'warning',
    since: '0.1.0',
    requirements: ['S0-03', 'S0-05', 'S3-01', 'S3-15', 'S4-12'],
    source: 'docs/sources.md#wording',
    url: '@throughline/cascade/src/rules/wording/not-an-activity.md',
    scope: 'goal',
    messages: {
      default: {
        message: '`{title}` names an activity: `{word}`',
        help: 'ask what will be different once it is done, and say that',
      },
    },
  },
  defaults: { verbs: activityVerbs },
  perGoal,
  check: /* @__PURE__ */ eachGoal(perGoal),
};

/** Answers that were found, and time that gets shorter: `Answer critical incidents within 30 minutes`. */
const measuresAResult = (measure: Measure): boolean => {
  if (measure.kind === 'learning') return true;
  if (unitOf(measure)?.kind !== 'duration') return false;
  const of = valueMeasureOf(measure);
  if (of.kind === 'threshold') return of.comparator.startsWith('<');
  return of.kind === 'change' && of.from !== undefined && of.to !== undefined && of.to < of.from;
};
