/** Most bands a table may have: whole percent from 0 to 100. */
const mostBands = 101;

/** Longest word, in code points; a grade is a word and not a sentence. */
const longestWord = 40;

/**
 * What is wrong with the bands of a table, in the words of an error; undefined when nothing is. They begin
 * with one from 0, each begins after the one before, and no two have the same word.
 */
export const bandProblem = (value: unknown): string | undefined => {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostBands)
    return `must be a list of 1 to ${mostBands} bands`;
  const words = new Set<string>();
  let before = Number.NEGATIVE_INFINITY;
  let beforeAbove = false;
  // By position, so that a hole in the list is looked at too.
  for (let at = 0; at < value.length; at++) {
    const { from, above, word, ...rest } = Object(value[at]) as { readonly [name: string]: unknown };
    const [other] = Object.keys(rest);
    if (other !== undefined) return `has \`${other}\`, which is not a field of a band`;
    if (typeof from !== 'number' || !Number.isFinite(from)) return 'has a band whose `from` is not a number';
    if (above !== undefined && above !== true) return 'has a band whose `above` is not `true`';
    if (!isWord(word)) return `has a band whose \`word\` is not a text of 1 to ${longestWord} characters`;
    if (at === 0 && (from !== 0 || above === true)) return 'must begin with a band from 0';
    if (!(from > before || (from === before && above === true && !beforeAbove)))
      return `must be in order, but \`${word}\` begins before the band in front of it ends`;
    if (words.has(word)) return `has the word \`${word}\` twice`;
    words.add(word);
    [before, beforeAbove] = [from, above === true];
  }
  return undefined;
};

/** A word of a grade: printable, without a colon, which parts it from its scheme in text. */
const isWord = (word: unknown): word is string =>
  typeof word === 'string' && word.length <= longestWord && /^[^\p{Cc}:]+$/u.test(word);
