import type { MessageCatalogue } from '@throughline/core';

/** English texts of the tasks that word goals. */
export const goalMessages = {
  'draft/goal-not-found': {
    message: 'no open goal that this task can work on has the id `{goals}`',
    help: 'name open key results or KPIs of the goal set, or none to look at all of them',
  },
  'draft/objective-not-found': {
    message: 'no open objective has the id `{objective}`',
    help: 'name an open objective of the goal set',
  },
  'draft/unit-not-found': {
    message: 'no unit has the id `{unit}`',
    help: 'name a unit of the goal set',
  },
  'draft/person-not-found': {
    message: 'no person has the id `{person}`',
    help: 'name a person of the goal set',
  },
  'draft/nothing-to-do#sources': {
    message: 'every one of the {count} goals has a source',
    help: 'nothing needs to change',
  },
  'draft/nothing-to-do#guardrails': {
    message: 'none of the {count} goals lacks a guardrail',
    help: 'nothing needs to change',
  },
  'draft/nothing-to-do#targets': {
    message: 'none of the {count} goals lacks a target, and nothing speaks against those there are',
    help: 'nothing needs to change',
  },
  'draft/nothing-to-do#outcomes': {
    message: 'none of the {count} goals is worded as an activity or an output',
    help: 'nothing needs to change',
  },
  'draft/nothing-fits#sources': {
    message: 'no source fits any of the {count} goals that have none: {reasons}',
    help: 'name the metric of each goal, and register the systems the values come from',
  },
  'draft/nothing-fits#targets': {
    message: 'the data gives no target for any of the {count} goals: {reasons}',
    help: 'record earlier values, a benchmark, or the capacity that a harder target needs',
  },
  'draft/nothing-fits#outcomes': {
    message: 'no outcome is known for what reads as work, {count} in all: {reasons}',
    help: 'name the metric that should move, and record its values',
  },
  'draft/theme-unknown': {
    message: 'nothing says which metrics show `{objective}`',
    help: 'name metrics, or the planned metric of the objective, or link it to the goals it helps',
  },
  'draft/theme-unknown#text': {
    message: 'neither a theme nor a metric says what `{objective}` is about',
    help: 'name the theme, or the goals above that it should help',
  },
  'draft/no-numbers': {
    message: 'there are no values to set targets from for {metrics}',
    help: 'record earlier values of one of them, or give the targets',
  },
  'draft/enough-key-results': {
    message: '`{objective}` has {count} key results, and {most} are enough',
    help: 'take one away before another comes in',
  },
  'draft/not-an-objective': {
    message: 'the text does not read as an objective: {reasons}',
    help: 'say in words, without a number, what will be different, or name a theme',
  },
  'draft/not-an-objective#absent': {
    message: 'there is neither a text nor a theme to make an objective of',
    help: 'give one of them',
  },
  'draft/cycle-needed': {
    message: 'on {asOf} there are {count} cycles the objective could be set for',
    help: 'name one of: {cycles}',
  },
  'draft/cycle-needed#none': {
    message: 'no open cycle holds {asOf}',
    help: 'name a cycle, or add the one that holds the day',
  },
  'draft/nothing-to-serve': {
    message: 'no open goal above `{unit}` reads a metric of the theme',
    help: 'name the goals that the objective helps, or write a key result above first',
  },
  'draft/objective-exists': {
    message: 'there is an objective `{title}` in the cycle already',
    help: 'work on that one, or choose other words',
  },
  'draft/no-kras': {
    message: '`{holder}` has no KRA on {asOf}',
    help: 'draft KRAs for the role first',
  },
  'draft/no-kras#nobody': {
    message: 'neither a role nor a person was named',
    help: 'name the role or the person whose mapping is wanted',
  },
  'draft/metric-unknown': {
    message: '`{goal}` names no metric',
    help: 'give it the metric it reads',
  },
  'draft/source-unclear': {
    message: 'the values of `{goal}` could come from any of {sources}',
    help: 'choose one',
  },
  'draft/more-left': {
    message: 'the draft stops after {given} goals; {left} more are left',
    help: 'take this draft over first, then draft again',
  },
  'draft/history-needed': {
    message: '`{goal}` has neither a baseline nor earlier values',
    help: 'record what the metric came to, or give its history',
  },
  'draft/no-harder-target': {
    message: 'nothing that was reached before, and no benchmark, is harder than where `{goal}` stands',
    help: 'keep the target there is, or set one by judgement',
  },
  'draft/measure-not-read': {
    message: '`{goal}` aims at no single number, so no target can be read for it',
    help: 'review it by hand',
  },
  'draft/capacity-used-up': {
    message: 'the unit has no capacity left for a harder target of `{goal}`',
    help: 'free capacity, or keep the target',
  },
  'draft/dependency-open': {
    message: '`{goal}` depends on goals that are late or gone: {dependencies}',
    help: 'agree with their owners before the target is set',
  },
  'draft/target-reviewed': {
    message: 'the target of `{goal}` was left: nothing known speaks against it',
    help: 'supply what is missing to be surer: {missing}',
  },
  'draft/beyond-best': {
    message: 'the target of `{goal}` is beyond anything reached before, and the goal is a commitment',
    help: 'commit to it only if something has changed that makes it possible',
  },
  'draft/baseline-needed': {
    message: '`{goal}` has no baseline: there is no earlier value of `{metric}`',
    help: 'record where the metric stands',
  },
  'draft/too-few-key-results': {
    message: '`{objective}` comes to {given} key results, fewer than {asked}; without values: {metrics}',
    help: 'record values of one of these metrics, or write a key result by hand',
  },
  'draft/one-sided': {
    message: 'all key results of `{objective}` are {indicator}',
    help: 'add one that moves at another time, so that there is time to act and a result to confirm',
  },
  'draft/objective-owner-needed': {
    message: 'nobody answers for `{goal}` yet',
    help: 'name one accountable owner, or a lead of the unit',
  },
  'draft/expectation-needed': {
    message: '`{goal}` does not say how much it should move {served}',
    help: 'say by how much, in what, and after how many days',
  },
  'draft/activity-left': {
    message: '`{goal}` stays as it is, because there is no target for `{metric}`',
    help: 'record earlier values of the metric or a benchmark, and draft again',
  },
  'draft/outcome-there': {
    message: 'another goal beside `{goal}` reads `{metric}` already',
    help: 'keep that one as the result, and make this one an initiative for it',
  },
  'draft/field-missing': {
    message: '{rows} rows have nothing for: {field}',
    help: 'fill it in where it belongs, not in the table',
  },
} as const satisfies MessageCatalogue;
