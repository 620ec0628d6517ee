import { checkText } from '../error/check-text.ts';
import { UsageError } from '../error/usage-error.ts';
/** Longest word for which a neighbour is looked for; longer ones are no slips of the pen. */
const longest = 40;

/**
 * The word of a list that somebody probably meant: the same but for case, spaces, dashes and underscores, or
 * at most two letters off (one for words of less than five letters), else the only one that begins with it or
 * that it begins with, from five letters on. `undefined` when none is near, when two are equally near, and for words
 * of more than 40 characters, which are no slips of the pen.
 *
 * @example
 * ```ts
 * import { nearestWord } from '@throughline/core';
 *
 * nearestWord('limits', ['asOf', 'limit']); // => 'limit'
 * nearestWord('fiscalYear', ['name', 'fiscalYearStartMonth']); // => 'fiscalYearStartMonth'
 * nearestWord('colour', ['asOf', 'limit']); // => undefined
 * ```
 */
export const nearestWord = (word: string, words: readonly string[]): string | undefined => {
  checkText(word, 'word');
  if (!Array.isArray(words) || !words.every((one) => typeof one === 'string'))
    throw new UsageError('core/bad-option', '`words` must be a list of words');
  if (word.length > longest) return undefined;
  const wanted = bareWord(word);
  const same = words.filter((one) => bareWord(one) === wanted);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  let found: string | undefined;
  let least = wanted.length < 5 ? 2 : 3;
  for (const one of words) {
    const distance = editDistance(wanted, bareWord(one));
    if (distance === least) found = undefined;
    if (distance < least) [found, least] = [one, distance];
  }
  return found ?? (isTied(wanted, words, least) ? undefined : onlyStartOf(wanted, words));
};

/** Are there words as near as the nearest, of which none was chosen? */
const isTied = (wanted: string, words: readonly string[], least: number): boolean =>
  least < (wanted.length < 5 ? 2 : 3) && words.some((one) => editDistance(wanted, bareWord(one)) === least);

/** The only word that goes on where the wanted one ends, or ends where that goes on. */
const onlyStartOf = (wanted: string, words: readonly string[]): string | undefined => {
  const begins = (whole: string, start: string): boolean => start.length >= 5 && whole.startsWith(start);
  const [first, ...others] = words.filter(
    (one) => begins(bareWord(one), wanted) || begins(wanted, bareWord(one)),
  );
  return others.length === 0 ? first : undefined;
};

const bareWord = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** Letters to add, drop or change to make one word the other. */
const editDistance = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const changed = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[right.length] ?? left.length;
};
