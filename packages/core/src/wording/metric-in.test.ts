import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricCatalogue, metricIn } from './index.ts';

describe('metricIn', () => {
  it.each([
    ['Increase ARR from $8M to $10M', 'annual-recurring-revenue'],
    ['Improve win rates from 24% to 30%', 'win-rate'],
    ['Raise net revenue retention above revenue targets', 'net-revenue-retention'],
    ['Employee turnover below 9 %', 'employee-turnover'],
    ['Reduce the time-to-hire', 'time-to-hire'],
    ['Kundenzufriedenheit auf 4,5', 'customer-satisfaction'],
    ['Arrange the barracks', undefined],
    ['', undefined],
  ])('reads %s', (title, id) => {
    expect(metricIn(title)?.id).toBe(id);
  });

  it('agrees with a slow search over all aliases', () => {
    const word = fc.constantFrom(
      'raise',
      'win',
      'rate',
      'rates',
      'net',
      'revenue',
      'retention',
      'time',
      'to',
      'hire',
      'close',
      'churn',
      'customer',
      'nps',
      'the',
      'arrival',
      'backlogs',
    );
    const slow = (words: readonly string[]): number => {
      let longest = 0;
      const same = (a: string | undefined, b: string): boolean =>
        a === b || a === `${b}s` || `${a ?? ''}s` === b;
      for (const alias of metricCatalogue.flatMap((metric) => metric.aliases)) {
        const parts = alias.split(' ');
        if (words.some((_, at) => parts.every((part, offset) => same(words[at + offset], part))))
          longest = Math.max(longest, alias.length);
      }
      return longest;
    };
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8, size: 'max' }), (words) => {
        const found = metricIn(words.join(' '));
        const longest = slow(words);
        expect(
          found === undefined
            ? 0
            : Math.max(
                ...found.aliases.filter((alias) => alias.length === longest).map((alias) => alias.length),
                0,
              ),
        ).toBe(longest);
      }),
      { numRuns: 500 },
    );
  });
});
