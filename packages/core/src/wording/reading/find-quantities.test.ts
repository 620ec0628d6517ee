import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('numbers with what belongs to them', () => {
  it.each([
    ['Lift turnover to Rs 3 lakh crore', 3e12],
    ['Raise ₹4 thousand crore', 4e10],
    ['Serve 3 hundred thousand homes', 300_000],
    ['Serve 2 million homes', 2e6],
  ])('multiplies scales that follow one another: %s', (text, target) => {
    expect(parseKeyResult(text).target).toBe(target);
  });

  it.each([
    ['Run the clinic within the £2.5m budget', '<=', 2_500_000],
    ['Resolve 40 cases or more', '>=', 40],
    ['The target is 6 outages per 10,000 meters or fewer', '<=', 6],
    ['Keep 12 open vacancies or less', '<=', 12],
  ])('finds the comparison apart from the number: %s', (text, comparator, target) => {
    expect(parseKeyResult(text)).toMatchObject({ comparator, comparatorExplicit: true, target });
  });

  it('reads a stretch of two numbers as one deadline', () => {
    expect(parseKeyResult('Grow exports to 40 countries in three to four years')).toMatchObject({
      target: 40,
      deadline: 'in three to four years',
      secondary: [],
    });
  });

  it('reads a count per number of others as a ratio', () => {
    expect(parseKeyResult('Fewer than 7 fires per 10,000 homes')).toMatchObject({
      target: 7,
      unit: { kind: 'ratio' },
      per: '10,000 homes',
    });
    expect(parseKeyResult('LTIFR below 1.2').unit).toEqual({ kind: 'ratio' });
  });
});
