/** Longer texts name no function any more. */
const longestText = 1000;

/** What stands apart from the words beside it: `Sales, Nordics`, `Finance (interim)`, `Support / Success`. */
const breaks = /[,;:()[\]/|\u2013\u2014]| - /g;

/** Where a text breaks, as a word of its own. */
export const breakWord = '|';

/** A text in lower case, its words apart by one space, with {@link breakWord} where it breaks. */
export const plainWords = (text: string): string =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .replace(breaks, breakWord)
    .replace(/\|/g, ` ${breakWord} `)
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim();
