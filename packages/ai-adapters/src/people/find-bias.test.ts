import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biasExplanations } from './bias-explanations.ts';
import { biasLexicon } from './bias-lexicon.ts';
import { findBias } from './find-bias.ts';

const phrases = Object.entries(biasLexicon).flatMap(([category, byLocale]) =>
  Object.values(byLocale).flatMap((list) => list.map((phrase) => ({ category, phrase }))),
);

test('the lexicon is in lower case, without double entries across kinds, and every kind is explained', () => {
  const of = new Map<string, string>();
  for (const { category, phrase } of phrases) {
    expect(phrase).toBe(phrase.toLowerCase().trim());
    expect(phrase.split(' ').length).toBeLessThanOrEqual(6);
    expect(of.get(phrase) ?? category).toBe(category);
    of.set(phrase, category);
  }
  for (const byLocale of Object.values(biasExplanations))
    for (const text of Object.values(byLocale)) expect(text).not.toMatch(/\.$|\p{N}/u);
});

test('every phrase is found whatever stands around it, with its exact place', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      fc.constantFrom('', 'She said: ', 'Ein Satz.\n', '('),
      fc.constantFrom('', '.', ', and so on', '!'),
      fc.constantFrom(' ', '  ', '\n'),
      fc.boolean(),
      ({ category, phrase }, before, after, gap, isUpper) => {
        const words = phrase.split(' ').join(gap);
        const said = isUpper ? words.toUpperCase() : words;
        const text = `${before}${said}${after}`;
        const found = findBias(text);
        expect(found.map(({ from, to }) => text.slice(from, to))).toContain(said);
        expect(found.some((one) => one.category === category)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('parts of words, and words with something between them, are none', () => {
  for (const text of ['prettyprint', 'emotionally', 'good, attitude', 'culture. fit', 'a bossypants', ''])
    expect(findBias(text)).toEqual([]);
});

test('it agrees with a plain search, and takes long texts', () => {
  const wordAt = (text: string, at: number): boolean => !/[\p{L}\p{M}\p{N}'’-]/u.test(text.charAt(at));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('she', 'is', 'bossy', 'too', 'old', 'good', 'job', 'never', 'delivers'), {
        maxLength: 12,
      }),
      (list) => {
        const text = list.join(' ');
        const naive = phrases.some(({ phrase }) => {
          const at = text.indexOf(phrase);
          return at !== -1 && wordAt(` ${text} `, at) && wordAt(` ${text} `, at + phrase.length + 1);
        });
        expect(findBias(text).length > 0).toBe(naive);
      },
    ),
    { numRuns: 200 },
  );
  expect(findBias('bossy '.repeat(100_000)).length).toBeLessThan(4000);
});
