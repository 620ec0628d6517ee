import type { MessageCatalogue } from '@throughline/core';

const fieldHelp = 'the fields are explained in docs/queries.md';
const answerHelp = 'the query behind it stands in `query`, the entries behind a number in `result`';

/** English texts of questions and their answers. */
export const questionMessages = {
  'draft/question-not-understood#words': {
    message: 'these words of the question are not understood: {words}',
    help: 'ask for example: {examples}',
  },
  'draft/question-not-understood#together': {
    message: 'the words of the question are known, but not what they ask together, because of: {words}',
    help: 'ask for example: {examples}',
  },
  'draft/question-not-understood#empty': {
    message: 'there is no question',
    help: 'ask for example: {examples}',
  },
  'draft/question-not-understood#long': {
    message: 'the question is too long: {length} characters or words, at most {most} are read',
    help: 'ask one thing at a time',
  },
  'draft/question-name-unknown': {
    message: 'nothing you may see is called `{name}`',
    help: 'write the name as it is written there, in double quotes if it has words of a question in it',
  },
  'draft/question-name-ambiguous': {
    message: '`{name}` could be several: {candidates}',
    help: 'write the whole name, in double quotes if need be',
  },
  'draft/question-about-a-person#results': {
    message: 'the question asks how one person does',
    help: 'ask about a unit or a goal; questions about people you oversee have to be enabled',
  },
  'draft/question-about-a-person#compares': {
    message: 'the question compares people by their results',
    help: 'ask about units or goals instead',
  },
  'draft/question-evidence-needed#talks': {
    message: 'no record of one-to-one talks was given',
    help: 'pass it as `reviewBook`',
  },
  'draft/question-evidence-needed#reviews': {
    message: 'whether a review is due depends on the time and on time zones, which were not given',
    help: 'pass `now`, `zones` and, for what is overdue, `held`',
  },
  'draft/query-refused': { message: 'the query cannot be run: {problem}', help: 'mend the query: {fix}' },
  'draft/query-word': {
    message: '`{place}` of `{of}` cannot be `{word}`',
    help: 'use one of {known}',
  },
  'draft/query-word#slip': {
    message: '`{place}` of `{of}` cannot be `{word}`',
    help: 'did you mean `{nearest}`?',
  },
  'draft/answer#understood': { message: 'understood as: {query}', help: answerHelp },
  'draft/answer#heading': { message: 'answer for {asOf}', help: answerHelp },
  'draft/answer#nothing': { message: 'nothing you may see fits', help: answerHelp },
  'draft/answer#entry': { message: '{name}', help: answerHelp },
  'draft/answer#values': { message: '{name}: {values}', help: answerHelp },
  'draft/answer#number': { message: '{name}: {value} (out of {size})', help: answerHelp },
  'draft/answer#count': { message: '{name}: {value}', help: answerHelp },
  'draft/answer#no-number': { message: '{name}: not known', help: answerHelp },
  'draft/answer#withheld': {
    message: '{name}: not told, because it would speak of fewer than {least} people',
    help: answerHelp,
  },
  'draft/answer#more': { message: 'and {more} more', help: answerHelp },
  'draft/answer#all': { message: 'all together', help: answerHelp },
  'draft/answer#none': { message: 'none', help: answerHelp },
  'draft/answer#review': { message: '{activity} of {cycle} on {on}: {state}', help: answerHelp },
  'draft/answer#item': { message: 'action item of {owner}', help: answerHelp },
  'draft/answer#item-titled': { message: 'action item of {owner}: {title}', help: answerHelp },
  'draft/answer-field#attainment': { message: 'attainment {value}', help: fieldHelp },
  'draft/answer-field#score': { message: 'score {value}', help: fieldHelp },
  'draft/answer-field#confidence': { message: 'confidence {value}', help: fieldHelp },
  'draft/answer-field#gap': { message: 'gap to plan {value}', help: fieldHelp },
  'draft/answer-field#status': { message: 'status {value}', help: fieldHelp },
  'draft/answer-field#grade': { message: 'grade {value}', help: fieldHelp },
  'draft/answer-field#silentDays': { message: '{value} days without a check-in', help: fieldHelp },
  'draft/answer-field#lastCheckIn': { message: 'last check-in {value}', help: fieldHelp },
  'draft/answer-field#due': { message: 'due {value}', help: fieldHelp },
  'draft/answer-field#objectives': { message: 'objectives: {value}', help: fieldHelp },
  'draft/answer-field#goals': { message: 'goals: {value}', help: fieldHelp },
  'draft/answer-field#lastTalk': { message: 'last talk held {value}', help: fieldHelp },
  'draft/answer-field#lastOwnTalk': { message: 'last talk had {value}', help: fieldHelp },
  'draft/answer-field#other': { message: '{field} {value}', help: fieldHelp },
} as const satisfies MessageCatalogue;

/** Key of a text of a question or answer. */
export type QuestionMessageKey = keyof typeof questionMessages;
