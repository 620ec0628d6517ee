/** Longest title that is looked at, in UTF-16 units. */
const longestTitle = 10_000;

/**
 * The words of a title in lower case, with numbers and signs of percent and currency as words of their own:
 * `Build 5 AI-models` is `build`, `5`, `ai`, `models`. Takes time linear in the title, of which it reads 10,000
 * characters.
 */
export const titleWords = (title: string): readonly string[] =>
  title
    .slice(0, longestTitle)
    .toLowerCase()
    .match(/\d[\d.,]{0,20}|[\p{L}\p{M}][\p{L}\p{M}\d]*|[%$€£¥₹]/gu) ?? [];

/** Is a word a count: digits, or a number up to twenty in English? */
export const isCount = (word: string | undefined): boolean =>
  word !== undefined && (/^\d/.test(word) || numberWords.has(word));

const numberWords: ReadonlySet<string> = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'fifteen',
  'twenty',
]);
