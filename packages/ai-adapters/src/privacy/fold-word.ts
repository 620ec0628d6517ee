/** Letters that carry no mark to take off. */
const plain: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** A word without case and accents, so that `Pérez`, `PEREZ` and `perez` are one. */
export const foldWord = (word: string): string =>
  // Most words need no more, and a company may have a hundred thousand names.
  /^[a-z0-9]*$/i.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[ßøđłæœı]/g, (letter) => plain.get(letter) ?? letter);

/** A word: letters, marks and digits. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The folded words of a text. */
export const foldedWords = (text: string): readonly string[] =>
  [...text.matchAll(wordPattern)].map(([word]) => foldWord(word));
