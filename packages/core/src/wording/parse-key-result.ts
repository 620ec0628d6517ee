import { knownLanguage } from './language/known-language.ts';
import type { Language } from './language/language.ts';
import { readSentence } from './reading/read-sentence.ts';
import { emptyReading } from './reading/empty-reading.ts';
import type { KeyResultReading } from './reading/reading.ts';
import { cleanText } from './text/clean-text.ts';

/** How texts are read. */
export interface ReadingOptions {
  /** The language. Absent: `english`. */
  readonly language?: Language;
}

/**
 * Reads a key result: what is measured, from where to where, in which unit, by when, and whether it is an outcome.
 * Takes time linear in the text, of which it reads `readingLimit` characters. Any text gives a reading; a value that is
 * no text gives an empty one with the note `not-text`. A language that `defineLanguage` did not make is a `UsageError`
 * `core/bad-option`.
 *
 * @example
 * ```ts
 * import { parseKeyResult } from '@throughline/core/wording';
 *
 * const reading = parseKeyResult('Cut refund time from 9 days to under 4 days by end of Q3');
 * [reading.baseline, reading.comparator, reading.target]; // => [9, '<', 4]
 * reading.deadline; // => 'by end of Q3'
 * ```
 */
export const parseKeyResult = (text: string, options?: ReadingOptions): KeyResultReading => {
  const language = knownLanguage('parseKeyResult', options);
  if (typeof text !== 'string') return emptyReading(['not-text']);
  const { text: clean, cut } = cleanText(text);
  const reading = readSentence(clean, language);
  return cut ? { ...reading, notes: ['cut', ...reading.notes] } : reading;
};
