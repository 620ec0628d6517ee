import { checkRecord } from '../policy/bad-argument.ts';
/** What earned value management says of a piece of work, in money. */
export interface EarnedValue {
  /** Earned by planned, SPI. It drifts to 1 at the end of late work; see {@link earnedSchedule}. Absent when nothing was planned. */
  readonly schedule?: number;
  /** Earned by spent, CPI. Absent when nothing was spent. */
  readonly cost?: number;
  /** What all of it will cost if money goes on earning as it did: budget by CPI. Absent when nothing was earned. */
  readonly atThisRate?: number;
  /** What all of it will cost if the rest goes by plan: spent, and the budget of what is left. */
  readonly restByPlan: number;
}

/**
 * Figures of earned value management from value planned and earned by now, actual cost, and the budget of the
 * whole. Undefined for numbers that are not finite. Source: docs/sources.md#earned-schedule.
 *
 * @example
 * ```ts
 * import { earnedValue } from '@throughline/scoring';
 *
 * earnedValue({ planned: 50, earned: 40, spent: 45, budget: 100 });
 * // => { schedule: 0.8, cost: 0.8888888888888888, atThisRate: 112.5, restByPlan: 105 }
 * ```
 */
export const earnedValue = (given: {
  readonly planned: number;
  readonly earned: number;
  readonly spent: number;
  readonly budget: number;
}): EarnedValue | undefined => {
  checkRecord(given, 'figures');
  const { planned, earned, spent, budget } = given;
  if (![planned, earned, spent, budget].every(Number.isFinite)) return undefined;
  const figures = {
    ...(planned === 0 ? {} : { schedule: earned / planned + 0 }),
    ...(spent === 0 ? {} : { cost: earned / spent + 0 }),
    ...(earned === 0 ? {} : { atThisRate: (budget * spent) / earned + 0 }),
    restByPlan: spent + budget - earned + 0,
  };
  return Object.values(figures).every(Number.isFinite) ? figures : undefined;
};
