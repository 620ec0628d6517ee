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

/** Scripts that write words without a space between them: Chinese, Japanese, Korean with its endings. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;

/** A word: letters, marks and digits. In scripts without spaces each sign is a word of its own. */
export const wordSource = /* @__PURE__ */ (() =>
  String.raw`(?:${unspaced}\p{M}*|(?:(?!${unspaced})[\p{L}\p{M}\p{N}])+)`)();

/** Every word of a text. */
export const wordPattern = /* @__PURE__ */ new RegExp(wordSource, 'gu');

/** A sign of a script without spaces. */
export const unspacedSign = /* @__PURE__ */ new RegExp(`^${unspaced}`, 'u');

/** The folded words of a text. */
export const foldedWords = (text: string): readonly string[] =>
  // Most texts and names need no more here, too.
  /^[ -~]*$/.test(text)
    ? (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : [...text.matchAll(wordPattern)].map(([word]) => foldWord(word));
