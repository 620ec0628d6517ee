const ones = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};

/** A number as a question says it. */
export interface SaidNumber {
  /** As said: 40 for `40 %`. */
  readonly value: number;
  /** Was it said as a percentage? */
  readonly percent: boolean;
  /** How many words it takes. */
  readonly length: number;
}

/** The number that begins at a word: `5`, `0.4`, `40%`, `40 percent`, `three`. Undefined: none does. */
export const readNumber = (words: readonly string[], at: number): SaidNumber | undefined => {
  const word = words[at] ?? '';
  const digits = /^(\d{1,9}(?:\.\d{1,9})?)(%?)$/.exec(word);
  const named = ones.indexOf(word) >= 0 ? ones.indexOf(word) : tenOf(word);
  const value = digits === null ? named : Number(digits[1]);
  if (value === undefined) return undefined;
  if (digits?.[2] === '%') return { value, percent: true, length: 1 };
  const next = words[at + 1];
  if (next === '%' || next === 'percent') return { value, percent: true, length: 2 };
  if (next === 'per' && words[at + 2] === 'cent') return { value, percent: true, length: 3 };
  return { value, percent: false, length: 1 };
};

const tenOf = (word: string): number | undefined => (Object.hasOwn(tens, word) ? tens[word] : undefined);
