import { formatMeasure } from '@throughline/core/wording';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../task/fact.ts';
import { ungrounded } from './ungrounded.ts';

const fact = (id: string, value: Fact['value'], text: string): Fact => ({
  id,
  record: 'r',
  what: 'w',
  value,
  text,
});
const facts = [
  fact('f1', 1_200_000, 'EUR 1.2M'),
  fact('f2', '2026-06-30', '30 June 2026'),
  fact('f3', 30, '30 %'),
  fact('f4', 25, '25'),
  fact('f5', 'we lost 7 of 9 deals at 14:30', 'we lost 7 of 9 deals at 14:30'),
];

describe('what is a fact in another dress', () => {
  test.each([
    '€1,200,000 by 30 June 2026',
    '1.200.000 € bis 30. Juni 2026',
    '1 200 000 EUR, 1 200 000 EUR',
    '1.2 million euro, 1,2 Mio. €, eur1200000',
    '30%, 30 percent, 30 Prozent, -30 %, 30 points',
    'twenty-five, fünfundzwanzig, 25th, ２５',
    '30.06.2026, 6/30/2026, June 30, Jun 30, 2026, 2026-06-30, 2026-06, June 2026, in 2026, Q2 2026, H1',
    '2026-06-30, not may 25',
    'seven of nine at 14:30',
    '1. first things first in June, on Monday, in one 1:1 about B2B',
    'no number at all, of one kind',
    'tausendmal im Jahrhundert, in diesem Jahrtausend, 一 customer',
    '30 25',
    'the second half of the year, a half-year plan, half-time staff, on behalf of all',
    'a third party, the third quarter, this quarter of all, a quarter later',
    'die zweite Hälfte, im Halbjahr, ein Stadtviertel',
    'Node.js/React, e.g. this/that, i.e. nothing, z.B. das, and/or, Inc./Ltd., ready.Then on',
    'ask @ada, mailto nobody, you@home',
  ])('%s', (text) => {
    expect(ungrounded(text, facts)).toEqual([]);
  });
});

describe('what is no fact', () => {
  test.each([
    ['29.6 %', ['29.6']],
    ['25 %', ['25']],
    ['$1.2M', ['1.2']],
    ['1.2k and 12', ['1.2', '12']],
    ['on 2026-07-01', ['2026-07-01']],
    ['1 July 2026', ['1 july 2026']],
    ['01.07.2026', ['01.07.2026']],
    ['in 2027, Q3', ['2027', 'q3']],
    ['two goals', ['two']],
    ['verdreifacht', ['verdreifacht']],
    ['three million', ['three']],
    ['zweihundert', ['zweihundert']],
    ['zweitausendfünfhundert und einunddreißigtausend', ['zweitausendfünfhundert', 'einunddreißigtausend']],
    ['tausende, a thousand, billions', ['tausende', 'thousand', 'billions']],
    ['double, triple, halve, tenfold', ['double', 'triple', 'halve', 'tenfold']],
    ['verdreifachen, zehnmal', ['verdreifachen', 'zehnmal']],
    ['30 crore, 30 lakh, 30 trillion', ['30', '30', '30']],
    ['30 rupees, ₩30, 30 ₽, 30 bps, 30 basis points', ['30', '30', '30', '30', '30']],
    ['增长三十, 三%', ['三十', '三']],
    ['፳ 〇', ['፳', '〇']],
    ['at 15:00', ['15:00']],
    ['x25', ['x25']],
    ['1e6', ['1', 'e6']],
    ['٣٠', ['٣٠']],
    ['30\u200b1', ['1']],
    ['half the time, by half, more than half', ['half', 'half', 'half']],
    ['a third of customers, two thirds, one-quarter fewer', ['third', 'two', 'thirds', 'quarter']],
    ['um die Hälfte, halb so viel, in der halben Zeit', ['hälfte', 'halb', 'halben']],
    ['ein Drittel der Kunden, ein Viertel, dreiviertel', ['drittel', 'viertel', 'dreiviertel']],
    ['in Ⅻ steps, ㈠, phase ↁ', ['ⅻ', '㈠', 'ↁ']],
    ['see example.com/x now', ['example.com/x']],
    ['at evil.example.com, or evil.xyz:8080', ['evil.example.com', 'evil.xyz:8080']],
    ['ask ada.l@evil.example.org.', ['ada.l@evil.example.org']],
    ['any.unheardof/path?q=a', ['any.unheardof/path?q=a']],
    ['0.000000000000000000001', ['0.000000000000000000001']],
    ['2026-06-30T15:00:00Z', ['2026-06-30t15:00:00z']],
  ])('%s', (text, found) => {
    expect(ungrounded(text, facts)).toEqual(found);
  });

  test('a word with digits, a numeral and an address may stand in a passage', () => {
    expect(ungrounded('SOC2 and SOC3', facts, ['ready for soc2'])).toEqual(['soc3']);
    const passages = ["Booking.com's share, phase Ⅱ, write to info@acme.example.org"];
    const text = 'Booking.com is ready for phase Ⅱ (info@acme.example.org), not Ⅲ and not acme.com';
    expect(ungrounded(text, facts, passages)).toEqual(['ⅲ', 'acme.com']);
  });
});

test('every number that the formatter writes is its own fact, and never that of another value', () => {
  const value = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 100),
  );
  const unit = fc.constantFrom(
    { kind: 'percent' } as const,
    { kind: 'score' } as const,
    { kind: 'currency', iso: 'EUR' } as const,
    { kind: 'currency', iso: 'CHF' } as const,
  );
  fc.assert(
    fc.property(
      value,
      value,
      unit,
      fc.constantFrom('en' as const, 'de' as const),
      (limit, other, kind, locale) => {
        const text = formatMeasure({ kind: 'threshold', comparator: '>=', limit, unit: kind }, locale);
        expect(ungrounded(text, [fact('f', limit, text)])).toEqual([]);
        const plain = fact('f', limit, String(limit));
        if (kind.kind === 'score') expect(ungrounded(text, [plain])).toEqual([]);
        // Three decimals may be a group: 1.234 is also read as 1234.
        if (Math.abs(other) !== Math.abs(limit) && Number.isInteger(limit) && Math.abs(limit) < 1000)
          expect(ungrounded(text, [fact('f', other, String(other))])).not.toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test('a fraction in words is the fact of the same size', () => {
  const share = [fact('f1', 0.5, '50 %'), fact('f2', 25, '25 %')];
  expect(ungrounded('half of it, a quarter of it, um die Hälfte', share)).toEqual([]);
  expect(ungrounded('a third of it', [fact('f1', 'a third of them', 'a third of them')])).toEqual([]);
});

test('long texts take linear time: what is odd is counted once for each place', () => {
  const text = '7 1,1. '.repeat(20_000);
  expect(ungrounded(text, facts).length).toBe(20_000);
  for (const odd of ['a.', 'a@', 'a-', 'half ', '.com', 'Ⅻ ', 'x.com/', 'a half-'])
    expect(ungrounded(odd.repeat(60_000), facts).length).toBeLessThanOrEqual(60_000);
});
