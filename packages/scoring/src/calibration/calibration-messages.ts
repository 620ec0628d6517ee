import type { MessageCatalogue } from '@throughline/core';

/** English texts of the findings of calibration. */
export const calibrationMessages = {
  'calibration/unknown-cycle': {
    message: 'there is no cycle `{cycle}` with a first day and an end',
    help: 'name a cycle of the goal set',
  },
  'calibration/too-few-full-cycles': {
    message:
      '{found} of {needed} full cycles up to `{cycle}`, so nothing is said about how ratings are spread',
    help: 'go on with goals, check-ins and conversations, close the cycle, and ask again',
  },
  'calibration/unknown-person': {
    message: 'appraisal `{appraisal}` is about `{person}`, who is not among the people; it is not counted',
    help: 'add the person, or correct the id',
  },
  'calibration/unknown-manager': {
    message:
      '`{manager}`, named by appraisal `{appraisal}`, is not among the people; the rating counts in no team',
    help: 'add the manager, or correct the id',
  },
  'calibration/rated-twice': {
    message: '`{person}` has {count} appraisals for `{cycle}`; none of them is counted',
    help: 'keep one',
  },
  'calibration/outside-scale': {
    message:
      'the overall rating {given} of appraisal `{appraisal}` is not from {least} to {most}; it is not counted',
    help: 'give a rating of the scale, or name the policy whose scale it is on',
  },
  'calibration/nobody-rated': {
    message: 'nobody has an overall rating for `{cycle}`',
    help: 'rate first; a report comes before the session and after the ratings',
  },
  'calibration/bad-value': {
    message: 'the {axis} {given} of `{person}` is not from 0 to 1; it is not placed',
    help: 'give a number from 0 to 1',
  },
  'calibration/not-a-human': {
    message: '`{by}` is no human of the goal set, so the placement stays proposed',
    help: 'let a manager look at it and validate it',
  },
  'calibration/own-placement': {
    message: '`{by}` cannot validate a placement of themselves',
    help: 'let another human validate it',
  },
  'calibration/not-proposed': {
    message: 'the placement of `{person}` is not one that `talentGrid` proposed, or was validated before',
    help: 'validate a proposed placement once',
  },
  'calibration/not-an-instant': {
    message: 'the placement of `{person}` was validated at `{given}`, which is no instant',
    help: 'give an instant such as `2026-07-01T09:00:00Z`',
  },
  'calibration/no-such-cell': {
    message: 'column {column} and row {row} are no cell of the grid',
    help: 'give a column and a row from 0 to 2',
  },
  'calibration/bad-feedback-date': {
    message: 'feedback `{feedback}` is of `{on}`, which is no date; it is not counted',
    help: 'correct the date',
  },
} as const satisfies MessageCatalogue;
