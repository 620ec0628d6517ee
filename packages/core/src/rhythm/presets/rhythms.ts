import { biAnnualAppraisal } from './bi-annual-appraisal.ts';
import { halfYearResearch } from './half-year-research.ts';
import { midQuarter } from './mid-quarter.ts';
import { quarterlyAppraisal } from './quarterly-appraisal.ts';
import { twelveWeek } from './twelve-week.ts';
import { weeklyMonthlyQuarterly } from './weekly-monthly-quarterly.ts';

/**
 * All preset rhythms by name. Each is exported by itself as well, so that a bundle holds only what it uses.
 *
 * @example
 * ```ts
 * import { rhythms } from '@throughline/core';
 *
 * rhythms.twelveWeek.id; // => 'twelve-week'
 * ```
 */
export const rhythms = {
  twelveWeek,
  weeklyMonthlyQuarterly,
  midQuarter,
  halfYearResearch,
  quarterlyAppraisal,
  biAnnualAppraisal,
} as const;
