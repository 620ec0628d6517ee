/** Words for the numbers up to twelve, and for tens; `one` and its like are articles and pronouns, so they are none. */
const plain: readonly (readonly [value: number, words: string])[] = [
  [0, 'zero'],
  [2, 'two zwei beide beiden twice doubled doubling verdoppelt verdoppelte'],
  [3, 'three drei tripled tripling verdreifacht verdreifachte'],
  [4, 'four vier quadrupled vervierfacht'],
  [5, 'five fünf fuenf'],
  [6, 'six sechs'],
  [7, 'seven sieben'],
  [8, 'eight acht'],
  [9, 'nine neun'],
  [10, 'ten zehn'],
  [11, 'eleven elf'],
  [12, 'twelve zwölf zwoelf dozen dutzend'],
  [13, 'thirteen dreizehn'],
  [14, 'fourteen vierzehn'],
  [15, 'fifteen fünfzehn fuenfzehn'],
  [16, 'sixteen sechzehn'],
  [17, 'seventeen siebzehn'],
  [18, 'eighteen achtzehn'],
  [19, 'nineteen neunzehn'],
  [20, 'twenty zwanzig'],
  [30, 'thirty dreißig dreissig'],
  [40, 'forty vierzig'],
  [50, 'fifty fünfzig fuenfzig'],
  [60, 'sixty sechzig'],
  [70, 'seventy siebzig'],
  [80, 'eighty achtzig'],
  [90, 'ninety neunzig'],
];

const germanUnits = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const;

/** What a number word stands for, English and German, lower case. */
export const numberWords: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const words = new Map<string, number>();
  for (const [value, names] of plain) {
    for (const name of names.split(' ')) {
      words.set(name, value);
      if (value < 20 || !name.endsWith('ig')) continue;
      for (const [at, unit] of germanUnits.entries()) words.set(`${unit}und${name}`, value + at + 1);
    }
  }
  return words;
})();

/** Powers of ten of words and letters behind a number: `1.2 million`, `61k`, `3 Mrd.`. */
export const scaleWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['hundred', 2],
  ['hundert', 2],
  ['k', 3],
  ['thousand', 3],
  ['tsd', 3],
  ['tausend', 3],
  ['m', 6],
  ['mn', 6],
  ['mm', 6],
  ['mio', 6],
  ['million', 6],
  ['millions', 6],
  ['millionen', 6],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['mrd', 9],
  ['milliarde', 9],
  ['milliarden', 9],
]);
