import type { DateSpan } from './period.ts';

/**
 * How weeks are counted. `from-start`: week 1 is the first seven days of the period, whatever weekday it starts
 * on. `iso`: Monday to Sunday, numbered within the ISO year. `fiscal`: seven days each from the start of the
 * fiscal year, numbered within it; in a year of months its last week has one or two days.
 */
export type WeekPolicy = 'from-start' | 'iso' | 'fiscal';

/** One week of a period, cut at its ends. */
export interface Week extends DateSpan {
  /** Number by the policy. */
  readonly number: number;
  /** ISO year or fiscal year the number counts in; weeks from the start of a period have none. */
  readonly year?: number;
}
