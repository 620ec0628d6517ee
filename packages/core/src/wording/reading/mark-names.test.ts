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
});
