import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, german, parseKeyResult, parseObjective, readingLimit, type Language } from './index.ts';
import { readTokens } from './reading/read-sentence.ts';
import { lexemesOf } from './text/lexemes.ts';
import type { Token } from './text/token.ts';

/** Words and signs a sentence is made of, the nasty ones included. */
const pieces = [
  'increase',
  'reduce',
  'by',
  'to',
  'from',
  'of',
  'the',
  'and',
  'within',
  'between',
  'at least',
  'without',
  'per',
  'a',
  'no',
  'all',
  'Q3',
  'June',
  '2027',
  'NPS',
  'half',
  'double',
  'hundred',
  'million',
  'or more',
  'first',
  'next',
  '5',
  '0',
  '-3',
  '4.5/5',
  '10%',
  '$5M',
  '₹2,50,000',
  '6:30',
  '1:1',
  '3rd',
  '99999999999999999999999',
  '1.2.3',
  '5x',
  '(',
  ')',
  '[',
  ',',
  ';',
  ':',
  '.',
  '-',
  '→',
  '<=',
  '>',
  '+',
  '%',
  '$',
  '/',
  '"',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud800',
  '🎯',
  'İ',
  'ß',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'senken',
  'bis',
  'zwischen',
];
const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
const anyText = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));

/** Every number of a value is finite and not minus zero. */
const soundNumbers = (value: unknown): boolean => {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'number' && (!Number.isFinite(next) || Object.is(next, -0))) return false;
    if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return true;
};

describe('texts from outside', () => {
  it('law 75: any text is read, with sound numbers, the same twice, and its spans come from the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(english, german), (text, language) => {
        const reading = parseKeyResult(text, { language });
        expect(soundNumbers(reading)).toBe(true);
        expect(parseKeyResult(text, { language })).toEqual(reading);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        const objective = parseObjective(text, { language });
        expect(objective.wellFormed).toBe(objective.reasons.length === 0);
        for (const span of [reading.metric, reading.deadline, reading.per])
          if (span !== null) expect(span.trim()).toBe(span);
      }),
      { numRuns: 300 },
    );
  });

  it('says that a value is no text', () => {
    for (const value of [undefined, null, 5, {}, [], Symbol('x'), () => 'Reach 5 deals']) {
      expect(parseKeyResult(value as never).notes).toEqual(['not-text']);
      expect(parseObjective(value as never)).toEqual({
        wellFormed: false,
        reasons: ['vague_or_label'],
        notes: ['not-text'],
      });
    }
  });

  it('takes a language that is none for a mistake of the calling code', () => {
    for (const language of ['de', {}, { words: {} }, 5])
      for (const parse of [parseKeyResult, parseObjective])
        expect(() => parse('Reach 5 deals', { language: language as never })).toThrow('core/bad-option');
    expect(parseKeyResult('Reach 5 deals', undefined).target).toBe(5);
  });

  it.each(['', '   ', '()', '\u200b\u202e', '...', '\n'])('says that %j is empty', (text) => {
    expect(parseKeyResult(text)).toMatchObject({ direction: null, target: null, notes: ['empty'] });
    expect(parseObjective(text).notes).toEqual(['empty']);
  });

  it('reads the front of a text of a megabyte and says so', () => {
    const text = `Reach 40 clinics ${'and so on '.repeat(100_000)}`;
    const reading = parseKeyResult(text);
    expect(reading.notes).toEqual(['cut']);
    expect(reading).toEqual({ ...parseKeyResult(text.slice(0, readingLimit)), notes: ['cut'] });
    expect(reading.target).toBe(40);
    expect(parseObjective('x '.repeat(500_000)).notes).toEqual(['cut']);
    // The limit does not cut a letter in two.
    expect(parseKeyResult(`${'a'.repeat(readingLimit - 1)}🎯`).metric ?? '').not.toMatch(/[\ud800-\udbff]$/);
  });

  it('does not see what a reader does not see', () => {
    const plain = parseKeyResult('Raise NPS from 20 to 45 by June');
    expect(parseKeyResult('Ra\u200bise NPS\u00a0from \u202e20\u202c to 4\u20605 by\u2009June\u0000')).toEqual(
      plain,
    );
    expect(parseKeyResult('Raise NPS\nfrom 20\tto 45 by June')).toEqual(plain);
  });

  it('takes a number nobody can mean for no number', () => {
    expect(parseKeyResult(`Reach ${'9'.repeat(100_000)} users`).target).toBeNull();
    expect(parseKeyResult(`Reach ${'9'.repeat(400)} users`).target).toBeNull();
    expect(parseKeyResult('Reach 1,2,3,4 users').target).toBeNull();
  });

  it('has no names that reach a prototype', () => {
    const reading = parseKeyResult('Raise constructor from 2 to 5 per prototype');
    expect(reading).toMatchObject({ baseline: 2, target: 5, metric: 'constructor', per: 'prototype' });
    expect(Object.getPrototypeOf(reading)).toBe(Object.prototype);
  });
});

/** The tokens, and how often one was asked for. */
const counted = (
  tokens: readonly Token[],
): { readonly tokens: readonly Token[]; readonly steps: () => number } => {
  let steps = 0;
  const proxy = new Proxy(tokens, {
    get(target, key, receiver): unknown {
      steps++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { tokens: proxy, steps: () => steps };
};

/** A language that counts its look-ups. */
const countedLanguage = (): { readonly language: Language; readonly lookups: () => number } => {
  let lookups = 0;
  const words = new Map(english.words);
  const get = words.get.bind(words);
  words.get = (word) => {
    lookups++;
    return get(word);
  };
  return { language: { ...english, words }, lookups: () => lookups };
};

const nasty = [
  'by ',
  'the ',
  '( ',
  '(5 ',
  'and ',
  'and grow ',
  '5 ',
  '5 to ',
  '5 - ',
  'about ',
  'quickly ',
  'within ',
  'within 5 days ',
  'from 5 ',
  'of ',
  'of 5 ',
  'per ',
  'without loss ',
  'the end of ',
  'no ',
  'two hundred ',
  'increase ',
  'increase 5% ',
  ', ',
  'currently ',
  'in June ',
  'by June ',
  'not more than ',
  'first-',
  'a week ',
  '5 of 10 ',
  'that ',
  'through ',
  'new deals ',
  '$',
  '1 hour ',
  '1:',
  '1.5.',
  'x',
  '-5',
  "a'",
  'A/',
  '\u00e9',
];

describe('work', () => {
  it.each(nasty)('grows with the length of the text and no faster: %j', (piece) => {
    const stepsFor = (times: number): readonly [number, number] => {
      const { language, lookups } = countedLanguage();
      const text = piece.repeat(times);
      const { tokens, steps } = counted(lexemesOf(text, language));
      readTokens(text, tokens);
      return [steps(), lookups()];
    };
    // Long texts reach the reader without the limit here, so that growth shows.
    const [short, shortLookups] = stepsFor(400);
    const [long, longLookups] = stepsFor(800);
    expect(long).toBeLessThanOrEqual(short * 2.2 + 500);
    expect(longLookups).toBeLessThanOrEqual(shortLookups * 2.2 + 500);
  });

  it('the counting would see work that grows with the square', () => {
    const { tokens, steps } = counted(lexemesOf('by '.repeat(200), english));
    let seen = 0;
    for (let at = 0; at < 200; at++)
      for (let other = 0; other < at; other++) seen += tokens[other] === undefined ? 0 : 1;
    expect(seen).toBe((200 * 199) / 2);
    expect(steps()).toBeGreaterThan(200 * 90);
  });
});
