import type { MessageCatalogue } from '@throughline/core';

/** English texts of the findings of appraisals. */
export const appraisalMessages = {
  'appraisal/unknown-person': {
    message: 'there is no person `{person}` among the people of the goal set',
    help: 'add the person, or correct the id in the review book',
  },
  'appraisal/unknown-cycle': {
    message: 'there is no cycle `{cycle}`',
    help: 'name a cycle of the goal set',
  },
  'appraisal/bad-cycle-dates': {
    message: 'the dates of cycle `{cycle}` are none, so nothing in it can be scored',
    help: 'give the cycle a first day and an end',
  },
  'appraisal/no-appraisal': {
    message: 'the review book holds no appraisal of `{person}` for `{cycle}`',
    help: 'open one, so that somebody can rate',
  },
  'appraisal/second-appraisal': {
    message: '`{person}` has {count} appraisals for `{cycle}`: `{appraisals}`',
    help: 'keep one; no rating of any of them counts before that',
  },
  'appraisal/cycle-closed': {
    message:
      'appraisal `{appraisal}` is still open, and its cycle `{cycle}` is closed; its ratings do not count',
    help: 'reopen the cycle, or take the appraisal away',
  },
  'appraisal/unknown-kra': {
    message: 'appraisal `{appraisal}` rates `{kra}`, which is no KRA of the goal set',
    help: 'correct the id, or take the rating away',
  },
  'appraisal/kra-of-another': {
    message: '`{kra}` is no KRA of `{person}` in `{cycle}`, so its rating does not count',
    help: 'rate KRAs of the person alone, or make the person its owner first',
  },
  'appraisal/evidence-of-another': {
    message: 'the evidence `{goal}` for `{kra}` is no goal of `{person}`',
    help: 'name goals that the person owns or contributes to',
  },
  'appraisal/rated-twice': {
    message: '`{kra}` is rated {count} times, with `{ratings}`',
    help: 'keep one rating of each KRA',
  },
  'appraisal/outside-scale': {
    message: 'the rating {given} of `{what}` is not from {least} to {most}; it does not count',
    help: 'give a rating of the scale',
  },
  'appraisal/bad-weight': {
    message: 'the weight {given} of `{what}` is not from 0 to 10,000; it counts as if it had none',
    help: 'give a weight from 0 to 10,000',
  },
  'appraisal/no-kras': {
    message: '`{person}` has no KRA in `{cycle}`',
    help: 'give the person or the role areas of responsibility first',
  },
  'appraisal/rating-far-from-attainment': {
    message: '`{kra}` is rated {rating}, and what was attained would be {expected}',
    help: 'look at both before the review is published, and say why in the note',
  },
  'appraisal/overall-far-from-kras': {
    message: 'the overall rating is {rating}, and the ratings of the areas come to {expected}',
    help: 'look at both before the review is published, and say why in the context',
  },
} as const satisfies MessageCatalogue;
