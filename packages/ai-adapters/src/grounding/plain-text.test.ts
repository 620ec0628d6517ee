import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from './csv-cell.ts';
import { plainText, visibleText } from './plain-text.ts';
import { quoteOf } from './quote-of.ts';

test.each([
  ['a <img src=x onerror=steal()> b', 'a b'],
  ['<<b>script>alert(1)</script>', '< script>alert(1)'],
  ['see [here](https://evil.test/?d=secret) and ![x](//evil.test/p.png)', 'see here and x'],
  ['https://evil.test/?d=1 www.evil.test/x javascript:alert(1) mailto:a@b.c', ''],
  ['[text][1]\n[1]: https://evil.test', '[text][1] [1]:'],
  ['ab\u202ecd\u2066\u200b\u0000e\u{e0041}', 'abcde'],
  ['one\n\n two\t three\r\n', 'one two three'],
  ['churn < 5 %, NPS = 40 * 2, data: none', 'churn < 5 %, NPS = 40 * 2, data: none'],
])('%j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('no piece of markup is left, however it is put together, and nothing is left to do', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    'b',
    'script',
    '!',
    '[',
    ']',
    '(',
    ')',
    'https://x',
    'javascript:',
    ' ',
    '\u202e',
    'www.',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const plain = plainText(pieces.join(''));
      expect(plain).not.toMatch(/<[a-z/!?]|\]\(|[\u202e\ud800]|https:\/\/|javascript:\S/i);
    }),
    { numRuns: 300 },
  );
});

test('a cut never halves a pair, and happens before anything else', () => {
  expect(visibleText('ab😀', 3)).toBe('ab');
  expect(plainText('x'.repeat(50_000)).length).toBe(20_000);
});

test('a quote is whole words, word for word', () => {
  const passages = ['Ana led the launch.', 'Ana led it well'];
  expect(quoteOf('Ana led', passages)).toEqual({ passage: 0, from: 0, to: 7 });
  expect(quoteOf('led it', passages)).toEqual({ passage: 1, from: 4, to: 10 });
  for (const none of ['', ' ', 'na led', 'Ana le', 'ana led', 'Ana  led', 'x'.repeat(1001)])
    expect(quoteOf(none, passages), none).toBeUndefined();
  expect(quoteOf('led', ['misled, led'])).toEqual({ passage: 0, from: 8, to: 11 });
});

test('a cell never starts a formula and always reads back', () => {
  for (const start of ['=', '+', '-', '@', '\t=', ' =', '\r', '＝', '\u00a0@'])
    expect(csvCell(`${start}1+1`)).toMatch(/^"?'/);
  expect([csvCell(-5), csvCell(-0), csvCell(Number.NaN), csvCell(null), csvCell(true)]).toEqual([
    '-5',
    '0',
    '',
    '',
    'true',
  ]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvCell(text);
      const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect([text, `'${text}`]).toContain(read);
      expect(read).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
