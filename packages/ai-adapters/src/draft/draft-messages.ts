import type { MessageCatalogue } from '@throughline/core';
import { reviewMessages } from '../review/review-messages.ts';
import { modelMessages } from '../model/model-messages.ts';
import { privacyMessages } from '../privacy/privacy-messages.ts';

/**
 * English texts of what every drafter and the review say, by `draft/` and code, with `#` and message id
 * where a code has several. Other languages have the same keys and placeholders; a test holds them equal.
 */
export const draftMessages = /* @__PURE__ */ (() => ({
  ...reviewMessages,
  ...modelMessages,
  ...privacyMessages,
  'draft/task-not-supported': {
    message: '`{drafter}` does not draft `{task}`',
    help: 'ask for one of: {supported}',
  },
  'draft/role-not-found': {
    message: 'no role has the id `{role}`',
    help: 'add the role to the goal set, or say what it is like: function, level, region, kind of customer',
  },
  'draft/cycle-not-found': {
    message: 'no cycle has the id `{cycle}`',
    help: 'name a cycle of the goal set',
  },
  'draft/owner-not-found': {
    message: 'the {entity} `{owner}` who should answer for the KRAs does not exist',
    help: 'name a person, unit or role of the goal set, or nobody to use the holder of the role',
  },
  'draft/function-unknown': {
    message: 'the role library has nothing for the function `{function}`',
    help: 'name one of {known}, or give the drafter a library that has it',
  },
  'draft/function-unknown#absent': {
    message: 'the role `{role}` has no function, and its title fits none',
    help: 'give it one of {known}',
  },
  'draft/function-unknown#several': {
    message: '`{function}` fits more than one function: {fitting}',
    help: 'name one of them',
  },
  'draft/key-result-not-found': {
    message: 'no open key result has the id `{keyResults}`',
    help: 'name open key results of the goal set, or none to use those of the company',
  },
  'draft/no-company-key-results': {
    message: 'on {asOf} there is no company key result to serve',
    help: 'write company objectives with key results first, or name the key results to serve',
  },
  'draft/nothing-links': {
    message: 'no area of {profile} moves any of the {keyResults} key results',
    help: 'give the key results a metric of the catalogue, or the drafter a library that knows their metrics',
  },
  'draft/already-covered': {
    message: 'the role has every fitting area already: {areas}',
    help: 'change the KRAs there are, or take them out of the way first',
  },
  'draft/level-assumed': {
    message: 'the role has no level; `{profile}` was taken',
    help: 'give the role a level and draft again, if this one is wrong',
  },
  'draft/level-from-title': {
    message: 'the level was read from the title `{title}`; `{profile}` was taken',
    help: 'give the role a level and draft again, if this one is wrong',
  },
  'draft/level-nearest': {
    message: 'the library has nothing for level {level}; `{profile}` is nearest',
    help: 'check that the areas fit the level',
  },
  'draft/function-from-title': {
    message: 'the function was read from the title `{title}`: {function}',
    help: 'give the role a function the library knows',
  },
  'draft/owner-needed': {
    message: 'nobody answers for the KRAs yet',
    help: 'name one accountable owner for each KRA, or draft for a role of the goal set',
  },
  'draft/owner-is-role': {
    message: '{holders} people hold `{role}` on {asOf}, so the role itself answers for the KRAs',
    help: 'name one accountable person for each KRA, or give each holder a copy',
  },
  'draft/too-few-kras': {
    message:
      'too few areas serve a company key result: {given}, fewer than the {asked} asked for; left out: {left}',
    help: 'write a key result for what is left out, or accept fewer areas',
  },
  'draft/too-few-kras#all': {
    message: 'the library has too few areas for {profile}: {given}, fewer than the {asked} asked for',
    help: 'add what is missing by hand, or accept fewer areas',
  },
  'draft/area-covered': {
    message: 'the role has `{area}` already, so it was left out',
    help: 'change the KRA there is, if it should change',
  },
  'draft/target-needed': {
    message: '`{kpi}` has no target: there is no key result, benchmark or earlier value of `{metric}`',
    help: 'enter a target, or record a key result, a benchmark or earlier values of the metric',
  },
  'draft/target-needed#part': {
    message: '`{kpi}` has no target: `{keyResult}` is the figure of the whole company',
    help: 'say which part of it this role carries',
  },
  'draft/target-unused': {
    message: 'no drafted KPI or guardrail takes the target given for `{metric}`',
    help: 'check its unit and direction, or add a KPI for it by hand',
  },
  'draft/target-unused#key-result': {
    message: 'no drafted key result takes the target given for `{metric}`',
    help: 'check its unit and direction, and whether a key result reads the metric already',
  },
  'draft/source-needed': {
    message: '`{kpi}` has no source: none of the kinds {kinds} is registered',
    help: 'register a source, or name the one the values come from',
  },
  'draft/guardrail-limit-needed': {
    message:
      'the guardrail `{guardrail}` has no limit, because no goal close to it measures `{metric}`; it belongs to: {kpis}',
    help: 'enter a limit, or name the goal that measures it',
  },
  'draft/dependency': {
    message: 'the role depends on `{dependency}`',
    help: 'agree with its owner what the role can count on, and link the goal it depends on',
  },
  'draft/human-needed': {
    message: '`{actor}` is a service; only a human decides about a draft',
    help: 'let a person review it and pass that person as `by`',
  },
  'draft/not-a-draft': {
    message: 'what is to be reviewed is no proposed draft: `{part}` is missing or wrong',
    help: 'pass the draft as the drafter returned it',
  },
  'draft/task-unknown': {
    message: 'drafts of `{task}` cannot be reviewed by this version',
    help: 'review it with the version that drafted it',
  },
  'draft/decided-too-early': {
    message: 'the decision is of {at}, before the draft was made at {createdAt}',
    help: 'check the clocks, and pass the instant of the decision as `at`',
  },
  'draft/ahead-of-review': {
    message: '`{goal}` comes with the state `{state}`, which only follows a review',
    help: 'leave the state out; take the goal further with `setState` once it is accepted',
  },
  'draft/ahead-of-review#signOffs': {
    message: '`{goal}` comes with agreements of people who cannot have seen it: {people}',
    help: 'leave them out; let people sign the goal once it is accepted',
  },
  'draft/value-needed': {
    message: 'the decision says `edited`, but brings no goals',
    help: 'pass the edited proposal as `value`, or decide `accepted` or `rejected`',
  },
  'draft/nothing-left': {
    message: 'the proposal holds neither a goal nor an edit',
    help: 'reject the draft instead of accepting an empty one',
  },
  'draft/serves-nothing': {
    message: '`{goal}` serves no open goal: {served} were set aside or closed since it was drafted',
    help: 'link it to a key result that counts, or draft again',
  },
  'draft/served-goal-changed': {
    message: '`{served}` has changed since `{goal}` was drafted',
    help: 'look at it again; its revision is now {revision}',
  },
}))() satisfies MessageCatalogue;

/** Key of a text. */
export type DraftMessageKey = keyof typeof draftMessages;
