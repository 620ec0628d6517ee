import { checkRecord } from '../policy/bad-argument.ts';
import { picounitsOf, quantised, unit } from '../numeric/picounits.ts';
import type { UnscoredReason } from '../attainment/unscored-reason.ts';

/** What a service promises over a window, and how it did so far. Lengths of time are all in one unit. */
export interface ErrorBudgetFacts {
  /** The promised share of good time, e.g. 0.999; at least 0, below 1. */
  readonly target: number;
  /** Length of the window, e.g. 43,200 minutes for 30 days; above 0. */
  readonly window: number;
  /** Bad time so far. */
  readonly used: number;
  /** Time since the window began. */
  readonly elapsed: number;
}

/** How much bad time was allowed, and how fast it goes. */
export type ErrorBudget =
  | {
      /** True. */
      readonly scored: true;
      /** Bad time that the window allows. */
      readonly budget: number;
      /** What is left of it; below 0 when more was used. */
      readonly left: number;
      /** Used part of the budget; 1 is all of it. */
      readonly usedShare: number;
      /** How many budgets the window will use at this speed; above 1 is too fast. Absent before it began. */
      readonly burnRate?: number;
    }
  | {
      /** False. */
      readonly scored: false;
      /** `zero-denominator` where nothing bad is allowed, `non-finite` for numbers that are none. */
      readonly reason: UnscoredReason;
    };

/**
 * The error budget of a service: (1 - target) x window, what was used of it, and how fast it burns: the used
 * share over the elapsed share of the window. Never throws. Source: docs/sources.md#guardrails.
 *
 * @example
 * ```ts
 * import { errorBudgetOf } from '@throughline/scoring';
 *
 * // 99.9 % over 30 days in minutes, 10.8 bad minutes after 6 days.
 * errorBudgetOf({ target: 0.999, window: 43200, used: 10.8, elapsed: 8640 });
 * // => { scored: true, budget: 43.2, left: 32.4, usedShare: 0.25, burnRate: 1.25 }
 * ```
 */
export const errorBudgetOf = (facts: ErrorBudgetFacts): ErrorBudget => {
  checkRecord(facts, 'facts');
  const { target, window, used, elapsed } = facts;
  if (![target, window, used, elapsed].every((given) => Number.isFinite(given) && given >= 0))
    return { scored: false, reason: 'non-finite' };
  // 1 - 0.999 is not 0.001 in doubles; as whole numbers of 1e-12 it is.
  const allowed = (unit - picounitsOf(target)) / unit;
  if (!(allowed > 0) || window === 0) return { scored: false, reason: 'zero-denominator' };
  const budget = allowed * window;
  // Adding 0 turns -0 into 0.
  const usedShare = used / budget + 0;
  const burnRate = usedShare / (elapsed / window);
  if (!Number.isFinite(budget) || !Number.isFinite(usedShare)) return { scored: false, reason: 'non-finite' };
  return {
    scored: true,
    budget,
    left: quantised(budget - used) + 0,
    usedShare,
    ...(Number.isFinite(burnRate) ? { burnRate } : {}),
  };
};
