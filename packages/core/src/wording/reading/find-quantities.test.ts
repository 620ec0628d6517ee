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

  it.each([
    ['Launch a 5 year plan', null],
    ['Publish the 10 year outlook', null],
    ['Empty the 90+ day queue', null],
    ['Reach 30 day retention of 40 %', 40],
    ['Keep the 24 hour response time', 24],
    ['Offer 5 day delivery time', 5],
  ])('a time in the singular names what stands behind it: %s', (text, target) => {
    expect(parseKeyResult(text).target).toBe(target);
  });

  it.each([
    ['Reply within 3 business days to complaints', null],
    ['Provide an offer within 7 working days', null],
    ['85% of claims settled within 2 weeks', null],
    ['Launch the portal within 7 days', 'within 7 days'],
  ])('tells a service level from a deadline: %s', (text, deadline) => {
    expect(parseKeyResult(text).deadline).toBe(deadline);
  });

  it.each([
    ['$2B more in exports', 'increase', 'delta'],
    ['€40k less in returns', 'decrease', 'delta'],
    ['Generate 2.5M in new pipeline', 'achieve', null],
    ['Close 4M in catering contracts', 'achieve', null],
  ])('takes what is paid for money: %s', (text, direction, relative) => {
    expect(parseKeyResult(text)).toMatchObject({ direction, relative, unit: { kind: 'currency' } });
  });

  it('takes an abbreviation for what it says', () => {
    expect(parseKeyResult('Raise avg. basket size from approx. 20 to 30 euros')).toMatchObject({
      metric: 'avg. basket size',
      baseline: 20,
      target: 30,
    });
  });

  it('asks for at least the whole, never for at most the whole', () => {
    expect(parseKeyResult('Drive to 100 % waste sorting').comparator).toBe('>=');
  });
});
