import { answering } from '../draft/answering.ts';
/** Where a quote stands: which passage, and from where to where in UTF-16 units. */
export interface Quote {
  /** Place of the passage in the list. */
  readonly passage: number;
  /** First unit. */
  readonly from: number;
  /** First unit behind it. */
  readonly to: number;
}

/** Longest quote that is looked for, in UTF-16 units: the bound of a title in a goal set. */
const longestQuote = 1000;

/**
 * Where a quote stands word for word in one of the passages, the first place of the first passage that has it;
 * `undefined` when none has it. It must be whole words, and not blank. Quotes longer than 1,000 UTF-16 units are none.
 * What is no text, or no list of texts, is a `UsageError` `ai-adapters/bad-argument`.
 *
 * @example
 * ```ts
 * import { quoteOf } from '@throughline/ai-adapters/model';
 *
 * const passages = ['Demand was slow.', 'He is too emotional for sales.'];
 * quoteOf('too emotional', passages); // => { passage: 1, from: 6, to: 19 }
 * quoteOf('very emotional', passages); // => undefined
 * ```
 */
export const quoteOf = (quote: string, passages: readonly string[]): Quote | undefined =>
  answering('quoteOf', () => {
    if (quote.trim() === '' || quote.length > longestQuote) return undefined;
    for (const [passage, text] of passages.entries()) {
      for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + quote.length)) {
        const to = from + quote.length;
        if (!cutsWord(text, from) && !cutsWord(text, to)) return { passage, from, to };
      }
    }
    return undefined;
  });

const wordUnit = /[\p{L}\p{M}\p{N}\p{Cs}]/u;

/** Does the place lie within a word? */
const cutsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && wordUnit.test(text.charAt(at - 1)) && wordUnit.test(text.charAt(at));
