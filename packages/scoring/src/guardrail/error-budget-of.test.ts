import fc from 'fast-check';
import { expect, it } from 'vitest';
import { errorBudgetOf } from './error-budget-of.ts';

it('99.9 % over 30 days is 43.2 minutes; 10.8 of them are a quarter, and 1.25 budgets at that speed', () => {
  expect(errorBudgetOf({ target: 0.999, window: 43_200, used: 10.8, elapsed: 8640 })).toEqual({
    scored: true,
    budget: 43.2,
    left: 32.4,
    usedShare: 0.25,
    burnRate: 1.25,
  });
});

it('has no speed before the window begins, and no budget where nothing bad is allowed', () => {
  expect(errorBudgetOf({ target: 0.99, window: 100, used: 0, elapsed: 0 })).toEqual({
    scored: true,
    budget: 1,
    left: 1,
    usedShare: 0,
  });
  expect(errorBudgetOf({ target: 1, window: 100, used: 1, elapsed: 1 })).toEqual({
    scored: false,
    reason: 'zero-denominator',
  });
  expect(errorBudgetOf({ target: 0.9, window: 0, used: 1, elapsed: 1 }).scored).toBe(false);
});

it('says how much too much was used', () => {
  const spent = errorBudgetOf({ target: 0.9, window: 10, used: 3, elapsed: 10 });
  expect(spent.scored && [spent.left, spent.usedShare]).toEqual([-2, 3]);
});

it('gives finite numbers or a reason for any numbers', () => {
  fc.assert(
    fc.property(
      fc.record({ target: fc.double(), window: fc.double(), used: fc.double(), elapsed: fc.double() }),
      (facts) => {
        const { scored: _, ...rest } = errorBudgetOf(facts);
        for (const each of Object.values(rest))
          expect(typeof each === 'string' || (Number.isFinite(each) && !Object.is(each, -0))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect(errorBudgetOf({ target: 0.5, window: 8, used: -0, elapsed: 2 })).toEqual({
    scored: true,
    budget: 4,
    left: 4,
    usedShare: 0,
    burnRate: 0,
  });
  expect(errorBudgetOf({ target: -0.1, window: 1, used: 0, elapsed: 0 }).scored).toBe(false);
  expect(errorBudgetOf({ target: 1.5, window: 1, used: 0, elapsed: 0 }).scored).toBe(false);
});
