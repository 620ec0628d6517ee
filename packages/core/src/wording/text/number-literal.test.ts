import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalAt, valueOf } from './number-literal.ts';

const read = (text: string, mark: '.' | ',' = '.'): number => valueOf(literalAt(text, 0, mark));

describe('literalAt', () => {
  it.each([
    ['12', 12],
    ['1,250', 1250],
    ['1,250,000', 1_250_000],
    ['12,50,000', 1_250_000],
    ['1,25,00,000', 12_500_000],
    ['1,250.75', 1250.75],
    ['4,5', 4.5],
    ["1'250", 1250],
    ['.5', 0.5],
    ['6:30', 390],
    ['1:06:30', 3990],
    ['3:1', 3],
    ['1.250.000', 1_250_000],
    ['1,2,3', NaN],
    ['1,250,5', NaN],
    ['12:345:678', NaN],
    ['5:0', NaN],
    ['9'.repeat(25), NaN],
    ['1e6', 1e6],
    ['2.5E-3', 0.0025],
    ['1,250e3', 1_250_000],
    ['1e6x', 1],
    ['1e400', NaN],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['1.250', 1250],
    ['1.250.000,5', 1_250_000.5],
    ['4,5', 4.5],
    ['12,50', 12.5],
  ])('with a decimal comma %s is %d', (text, value) => {
    expect(read(text, ',')).toBe(value);
  });

  it('stops before a mark that no digit follows', () => {
    expect(literalAt('5, then', 0, '.')).toMatchObject({ end: 1, value: 5 });
    expect(literalAt('5.', 0, '.')).toMatchObject({ end: 1, value: 5 });
  });

  it.each(['2026-04-01', '31/12/2026', '4/1/26', '31.12.2026'])('knows the date %s', (text) => {
    expect(literalAt(text, 0, '.')).toMatchObject({ kind: 'date', end: text.length });
  });

  it('reads every whole number back from groups of three and from Indian groups', () => {
    const indian = (digits: string): string => {
      const head = digits.slice(0, -3);
      const groups = head.length % 2 === 1 ? [head.slice(0, 1)] : [];
      for (let at = head.length % 2; at < head.length; at += 2) groups.push(head.slice(at, at + 2));
      return [...groups, digits.slice(-3)].join(',');
    };
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        expect(read(String(value).replace(/\B(?=(\d{3})+$)/g, ','))).toBe(value);
        expect(read(indian(String(value)))).toBe(value);
      }),
      { numRuns: 100 },
    );
  });
});
