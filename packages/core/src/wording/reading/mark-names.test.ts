import { parseKeyResult } from '@throughline/core/wording';
import { describe, expect, it } from 'vitest';

describe('numbers that are names', () => {
  it.each([
    ['Save 4% of the 2022/23 budget', 4],
    ['Hold staff turnover at 9 % through 2025-28', 9],
    ['Cut emissions by 30% relative to 2005 levels', 30],
    ['By 31 March 2012, open 4 clinics', 4],
    ['In 2011, train 400 nurses', 400],
    ['Reduce Scope 1, 2 and 3 emissions by 42%', 42],
    ['Line 3 yield above 92 %', 92],
    ['Reduce errors/1000 invoices to 3', 3],
    ['Improve margins in the top 10 accounts by 3 %', 3],
  ])('are no values: %s', (text, target) => {
    expect(parseKeyResult(text)).toMatchObject({ target, baseline: null, secondary: [], guardrails: [] });
  });

  it.each([
    ['Serve over 2000 customers', 2000],
    ['Hold headcount at 2000', 2000],
    ['Reach 1,998 members', 1998],
    ['Sell 2010 tickets', 2010],
  ])('a number like a year stays a value where a value stands: %s', (text, target) => {
    expect(parseKeyResult(text).target).toBe(target);
  });

  it.each([
    ['Enter the top 20 of European ports by 2027', 20, 'count'],
    ['Reach the top 5% of suppliers', 5, 'percent'],
    ['Be in the top 3 for safety', 3, 'count'],
  ])('reads a rank that is reached as a limit from above: %s', (text, target, kind) => {
    expect(parseKeyResult(text)).toMatchObject({
      target,
      comparator: '<=',
      comparatorExplicit: true,
      unit: { kind },
    });
  });

  it('reads two years as one deadline', () => {
    expect(parseKeyResult('Open 3 depots by 2026-2027').deadline).toBe('by 2026-2027');
    expect(parseKeyResult('Open 3 depots in 2026/27').deadline).toBe('in 2026/27');
  });

  it.each([
    ['Hold fuel use below 2022 levels to 2030', null],
    ['Grow membership by 20% from 2026 to 2031', 20],
    ['From the 2021 school year to the end of the 2026-27 school year, attendance will rise by 4 points', 4],
    ['By May, 2012; we will cut spoilage by 6 tonnes', 6],
    ['Lift sales by 9% by FY 2031', 9],
    ['Lift sales by 9% by FY31-end', 9],
  ])('takes years at both ends of a time for names: %s', (text, target) => {
    expect(parseKeyResult(text)).toMatchObject({ target, baseline: null, secondary: [] });
  });

  it('takes four digits for values where nothing else is said', () => {
    expect(parseKeyResult('Grow members from 2020 to 2040')).toMatchObject({ baseline: 2020, target: 2040 });
  });

  it.each([
    ['Repair the top 8 leaks', 8, '>='],
    ['Review top 5 supplier contracts', 5, '>='],
    ['Finish in the top 8', 8, '<='],
  ])('tells as many from a rank: %s', (text, target, comparator) => {
    expect(parseKeyResult(text)).toMatchObject({ target, comparator });
  });
});
