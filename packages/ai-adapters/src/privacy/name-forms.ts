import { foldedWords, unspacedSign } from './fold-word.ts';

/** Parts of names that are no names by themselves. */
const particles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'al an ben bin da das de del den der di dos dr du el la le lo mr mrs ms of prof st te ten ter the to van von vom zu zur'.split(
    ' ',
  ),
);

/** A form of a name or mark: folded words that stand one behind the other. */
type Form = readonly string[];

/** Fewest letters of a name that may also be written with one vowel for two: `Mueller`, but not `Sue`. Our choice. */
const shortestSpelled = 4;

/**
 * How texts write a name: whole, each part of it, parts in one word, the account names that are made of it, the genitive
 * (`Anas Bericht`), and umlauts spelled out or not.
 */
export const formsOfName = (name: string): readonly Form[] => {
  const plain = partsOf(name);
  const spelled = spelledOut(name);
  return [
    ...formsOf(plain),
    ...(spelled === undefined ? [] : formsOf(partsOf(spelled))),
    ...joinedVowels(plain),
  ];
};

/** How texts write a mail address: whole, and the names before the `@`; what is behind it names a company. */
export const formsOfMail = (mail: string): readonly Form[] => [
  foldedWords(mail),
  ...singles(foldedWords(mail.slice(0, mail.indexOf('@')))),
];

/** How texts write a number or id: whole, in one word, and its long numbers alone. */
export const formsOfMark = (mark: string): readonly Form[] => {
  const words = foldedWords(mark);
  return [
    words.length === 1 && isPlainNumber(words[0]!) ? [] : words,
    words.length > 1 && /\d/.test(mark) ? [words.join('')] : [],
    ...words.filter((word) => /\d{4}/.test(word) && !isPlainNumber(word)).map((word) => [word]),
  ];
};

/** Digits that any text may hold: up to three, and years. */
const isPlainNumber = (word: string): boolean => /^(?:\d{1,3}|(?:19|20)\d\d)$/.test(word);

/** The folded words of each part between spaces: `Pérez-Lund` is one part of two words. */
const partsOf = (name: string): readonly Form[] =>
  name
    .split(/\s+/)
    .map(foldedWords)
    .filter(({ length }) => length > 0);

const formsOf = (parts: readonly Form[]): readonly Form[] => {
  const words = parts.flat();
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const forms: Form[] = [words, ...parts.filter(({ length }) => length > 1), ...singles(words)];
  for (const part of parts) {
    if (part.length > 1) forms.push([part.join('')]);
    // A given name of two signs behind a family name of one.
    if (part.length === 3 && part.every((word) => unspacedSign.test(word))) forms.push(part.slice(1));
  }
  if (parts.length > 1)
    forms.push([words.join('')], [first + last], [last + first], [first.slice(0, 1) + last]);
  return [...forms, ...forms.flatMap(genitive)];
};

const singles = (words: Form): readonly Form[] =>
  words
    .filter(
      (word) => word.length > 1 && !particles.has(word) && !isPlainNumber(word) && !unspacedSign.test(word),
    )
    .map((word) => [word]);

const genitive = (words: Form): readonly Form[] => {
  const last = words.at(-1) ?? '';
  return /\p{L}{2}$/u.test(last) && !last.endsWith('s') ? [[...words.slice(0, -1), `${last}s`]] : [];
};

const spellings: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
]);

/** `Mueller` for `Müller`; `undefined` when there is nothing to spell out. */
const spelledOut = (name: string): string | undefined => {
  if (/^[ -~]*$/.test(name)) return undefined;
  const lower = name.normalize('NFC').toLowerCase();
  const spelled = lower.replace(/[äöüøå]/g, (letter) => spellings.get(letter) ?? letter);
  return spelled === lower ? undefined : spelled;
};

/** `muller`, which `Müller` folds to, for `Mueller`. */
const joinedVowels = (parts: readonly Form[]): readonly Form[] => {
  const shortened = new Set<string>();
  const joined = parts.map((words) =>
    words.map((word) => {
      if (!/[aou]e|aa/.test(word)) return word;
      const short = word.replace(/([aou])e|a(?=a)/g, '$1');
      if (short.length < shortestSpelled) return word;
      shortened.add(short);
      return short;
    }),
  );
  return shortened.size > 0 ? formsOf(joined) : [];
};
