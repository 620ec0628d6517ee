import { UsageError } from '@throughline/core';
import { type QuestionDeclined, questionDeclined } from './question-declined.ts';
import { questionDefaults } from './question-defaults.ts';
import { questionExamples } from './question-examples.ts';
import { type QuestionWord, questionWords } from './question-words.ts';

/** The words of a question, or why it is none: it is empty or too long. What is no text is a `UsageError`. */
export const askedWords = (
  text: string,
):
  | { readonly words: readonly QuestionWord[] }
  | { readonly ok: false; readonly declined: QuestionDeclined } => {
  if (typeof (text as unknown) !== 'string')
    throw new UsageError('ai-adapters/bad-argument', '`text` must be the question as a text');
  const { questionLength, questionWords: most, examples } = questionDefaults;
  const { length } = text;
  // Twice as many units as code points hold any text that is short enough.
  if (length > 2 * questionLength)
    return questionDeclined('draft/question-not-understood#long', { length, most: questionLength });
  const words = questionWords(text);
  if (words.length > most)
    return questionDeclined('draft/question-not-understood#long', { length: words.length, most });
  return words.length > 0
    ? { words }
    : questionDeclined('draft/question-not-understood#empty', {
        examples: questionExamples.slice(0, examples),
      });
};
