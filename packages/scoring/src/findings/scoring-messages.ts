import type { MessageCatalogue } from '@throughline/core';

/** English texts of the findings of scoring. Short, because they travel with every score. */
export const scoringMessages = {
  'scoring/conflicting-facts': {
    message: 'two check-ins with the key `{key}` differ; the one recorded last counts',
    help: 'give each fact its own key, or retract the wrong one',
  },
  'scoring/fact-does-not-fit': {
    message: 'check-in `{key}` says nothing to the `{kind}` measure of `{goal}`',
    help: 'send what the measure accepts, with an id it knows',
  },
  'scoring/guardrail-without-effect': {
    message: 'the guardrail `{title}` of `{goal}` lowers nothing, because its `{missing}` is missing or none',
    help: 'name the goal that measures it, and a cap or factor from 0 to 1',
  },
  'scoring/loop-left-out': {
    message: 'these goals support each other in a circle, so those links do not count: `{goals}`',
    help: 'remove one link of the circle',
  },
  'scoring/missing-weight': {
    message: '`{goal}` has no weight in `{parent}` while its siblings have; it counts by `{missingWeight}`',
    help: 'set a weight, or take away those of the siblings',
  },
  'scoring/out-of-range': {
    message: 'the {field} of `{goal}` is {given}, not 0 to {most}; it does not count as given',
    help: 'give a number from 0 to {most}',
  },
  'scoring/plan-line-number': {
    message:
      'the {field} of the plan line of `{goal}` is {given}, not {least} to {most}; it counts as {used}',
    help: 'give a number from {least} to {most}',
  },
  'scoring/plan-line-point': {
    message: 'a point of the plan line of `{goal}` does not count as given: {attainment} on `{on}`',
    help: 'give days of the goal, and attainment from 0 to 1 that does not fall',
  },
  'scoring/weights-add-up': {
    message: 'the weights of what feeds `{goal}` add up to {sum}, not to 1 or 100, so it has no score',
    help: 'give weights that add up, or score by a policy that takes them as shares of their sum',
  },
  'scoring/unscored#rate': {
    message: '`{goal}` cannot be scored: a value in {given} has no rate for its day',
    help: 'add the rate to `exchangeRates`, from that day or before, or record the value in the unit of the measure',
  },
  'scoring/unscored#unit': {
    message: '`{goal}` cannot be scored: a value in {given} is not in the unit of its measure',
    help: 'record it in that unit; nothing but money is converted',
  },
  'scoring/unscored': {
    message: '`{goal}` cannot be scored: `{reason}`, look at its `{missing}`',
    help: 'correct it; what is not known is never taken as 0',
  },
} as const satisfies MessageCatalogue;
