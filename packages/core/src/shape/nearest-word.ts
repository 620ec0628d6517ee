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
  const far = wanted.length < 5 ? 2 : 3;
  let least = far;
  for (const one of words) {
    const distance = editDistance(wanted, bareWord(one));
    if (distance === least) found = undefined;
    if (distance < least) [found, least] = [one, distance];
  }
  // Nothing was chosen among words that are near: they are equally near.
  if (least < far) return found;
  const begun = words.filter((one) => isBegun(wanted, bareWord(one)));
  return begun.length === 1 ? begun[0] : undefined;
};

/** Does one of two words go on where the other ends? */
const isBegun = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one));

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
