/** Words for the numbers up to twelve, and for tens; `one` and its like are articles and pronouns, so they are none. */
const plain: readonly (readonly [value: number, words: string])[] = [
  [0, 'zero'],
  [
    2,
    'two zwei beide beiden twice double doubles doubled doubling halve halves halved halving verdoppeln verdoppelt verdoppelte halbieren halbiert halbierte',
  ],
  [
    3,
    'three drei thrice triple triples tripled tripling treble trebled verdreifachen verdreifacht verdreifachte',
  ],
  [4, 'four vier quadruple quadruples quadrupled vervierfachen vervierfacht'],
  [5, 'five fünf fuenf'],
  [6, 'six sechs'],
  [7, 'seven sieben'],
  [8, 'eight acht'],
  [9, 'nine neun'],
  [10, 'ten zehn verzehnfachen verzehnfacht'],
  [11, 'eleven elf'],
  [12, 'twelve zwölf zwoelf dozen dozens dutzend dutzende'],
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

/** What a number word up to 99 stands for, English and German, lower case. */
const numberWords: ReadonlyMap<string, number> = /* @__PURE__ */ (() => {
  const words = new Map<string, number>();
  for (const [value, names] of plain) {
    for (const name of names.split(' ')) {
      words.set(name, value);
      for (const times of ['fold', 'fach', 'fache', 'mal']) words.set(name + times, value);
      if (value < 20 || !name.endsWith('ig')) continue;
      for (const [at, unit] of germanUnits.entries()) words.set(`${unit}und${name}`, value + at + 1);
    }
  }
  return words;
})();

/** What a number word stands for, lower case; German writes `zweitausendfünfhundert` as one. */
export const numberOfWord = (word: string): number | undefined => {
  const value = numberWords.get(word);
  if (value !== undefined || !/hundert.|.hundert|tausend.|.tausend/.test(word)) return value;
  const [head = '', tail, more] = word.split('tausend');
  if (more !== undefined) return undefined;
  if (tail === undefined) return belowThousand(head, 0);
  const thousands = belowThousand(head, 1);
  const rest = belowThousand(tail, 0);
  return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
};

/** `zweihundertfünf`, `zwölf`, `undeins`; `absent` is what nothing stands for. */
const belowThousand = (word: string, absent: number): number | undefined => {
  if (word === '') return absent;
  const [head = '', tail, more] = word.replace(/^und/, '').split('hundert');
  if (more !== undefined) return undefined;
  const below = (part: string, nothing: number): number | undefined =>
    part === '' ? nothing : part === 'ein' || part === 'eins' ? 1 : numberWords.get(part);
  if (tail === undefined) return below(head, absent);
  const hundreds = below(head, 1);
  const rest = below(tail.replace(/^und/, ''), 0);
  return hundreds === undefined || rest === undefined ? undefined : hundreds * 100 + rest;
};

/** Powers of ten of words and letters behind a number: `1.2 million`, `61k`, `3 Mrd.`. */
export const scaleWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['hundred', 2],
  ['hundreds', 2],
  ['hundert', 2],
  ['hunderte', 2],
  ['k', 3],
  ['thousand', 3],
  ['tsd', 3],
  ['thousands', 3],
  ['tausend', 3],
  ['tausende', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['m', 6],
  ['mn', 6],
  ['mm', 6],
  ['mio', 6],
  ['million', 6],
  ['millions', 6],
  ['millionen', 6],
  ['crore', 7],
  ['crores', 7],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['billions', 9],
  ['mrd', 9],
  ['milliarde', 9],
  ['milliarden', 9],
  ['trillion', 12],
  ['trillions', 12],
  ['billionen', 12],
]);
