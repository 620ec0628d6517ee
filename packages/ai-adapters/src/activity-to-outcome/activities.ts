import { noOutputConfusion, notAnActivity, runRules } from '@throughline/cascade';
import type { GoalIndex } from '@throughline/core';
import { german, type Locale, parseKeyResult } from '@throughline/core/wording';
import type { MeasuredGoal } from '../goal-wording/measured-goals.ts';

/** Enough for any set somebody works with. */
const mostFindings = 100_000;

/** A goal that is worded as an activity or an output. */
export interface WordedActivity extends MeasuredGoal {
  readonly names: 'activity' | 'output';
}

/**
 * Goals that the cascade's rules find worded as activity or output; of goals that somebody named, also those that read
 * as one, and so do all where the titles are German, which the rules do not read.
 */
export const activitiesAmong = (
  index: GoalIndex,
  goals: readonly MeasuredGoal[],
  asOf: string,
  isNamed: boolean,
  language: Locale | undefined,
): readonly WordedActivity[] => {
  const { findings } = runRules(index, [notAnActivity, noOutputConfusion], { asOf, limit: mostFindings });
  const found = new Map(findings.map(({ goal, ruleId }) => [goal, ruleId]));
  return goals.flatMap(({ number, goal }): readonly WordedActivity[] => {
    const ruleId = found.get(goal.id);
    const read =
      (isNamed || language === 'de') && ruleId === undefined ? namedBy(goal.title, language) : undefined;
    const names = ruleId === undefined ? read : ruleId === notAnActivity.meta.id ? 'activity' : 'output';
    return names === undefined ? [] : [{ number, goal, names }];
  });
};

/** Does a text name an activity or an output? `undefined`: it names an outcome. */
export const namedBy = (text: string, language: Locale | undefined): WordedActivity['names'] | undefined => {
  const read = parseKeyResult(text, language === 'de' ? { language: german } : {});
  return read.class === 'outcome' ? undefined : read.class;
};
