import { civilDateOf } from '@throughline/core';
import type { CivilDate, GoalId } from '@throughline/core';
import { clamp } from '../numeric/clamp.ts';
import { compare } from '../numeric/compare.ts';
import { unit } from '../numeric/picounits.ts';
import { scheduleOf } from '../pace/earned-schedule.ts';
import type { EarnedSchedule } from '../pace/earned-schedule.ts';
import { elapsedDay, hasDates, plannedUpTo } from './pace-at.ts';
import { runOf } from './run-of.ts';
import type { ScoreBook } from './score-book.ts';

/** The schedule a goal has earned, in civil days from its first day. */
export interface GoalSchedule extends EarnedSchedule {
  /** Days of the goal that have passed. */
  readonly passed: number;
  /** Days of the whole goal. */
  readonly whole: number;
  /** Last day of the goal if it goes on like this; absent when nothing was earned, or beyond year 9999. */
  readonly finishOn?: CivilDate;
}

/**
 * The schedule that a goal has earned on its plan line by the day of the book: which day of the plan its
 * attainment belongs to, how that compares with the days that have passed, and when it would be done. Undefined
 * for a goal that is not there, has no score or no dates, and before its first day. What is no book is a
 * `UsageError` `scoring/bad-argument`. Source: docs/sources.md#earned-schedule.
 *
 * @example
 * ```ts
 * import { earnedScheduleOf, scoreGoals } from '@throughline/scoring';
 *
 * const book = scoreGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'c', name: '12 weeks', start: '2026-01-01', end: '2026-03-26', state: 'active' }],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'c', commitment: 'aspirational' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 10 } }],
 *   checkIns: [{ key: 'a', goal: 'arr', on: '2026-02-12', at: '2026-02-12T09:00:00Z', value: 4 }],
 * }, { asOf: '2026-02-12' });
 * earnedScheduleOf(book, 'arr');
 * // => { passed: 42, whole: 84, earned: 33.6, performance: 0.8, finish: 105, finishOn: '2026-04-15' }
 * ```
 */
export const earnedScheduleOf = (book: ScoreBook, goal: GoalId): GoalSchedule | undefined => {
  const run = runOf(book, 'earnedScheduleOf');
  const { index, columns, day } = run;
  const number = index.numberOf(goal);
  if (number === undefined || columns.reason[number] !== 0 || !hasDates(run, number)) return undefined;
  const start = index.startDay[number]!;
  const whole = index.endDay[number]! - start;
  const passed = Math.min(whole, elapsedDay(run, day) - start);
  if (whole <= 0 || passed < 0) return undefined;
  const attainment = clamp(columns.fed[number]! / unit, 0, 1);
  // The line never falls, so the last day on which it was not above the attainment is found by halving.
  let [low, high] = [0, whole];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (compare(plannedUpTo(run, number, start + middle), attainment) <= 0) low = middle;
    else high = middle - 1;
  }
  const planned = plannedUpTo(run, number, start + low);
  const step = low < whole ? plannedUpTo(run, number, start + low + 1) - planned : 0;
  const earned = scheduleOf(low + (step > 0 ? Math.max(0, attainment - planned) / step : 0), passed, whole);
  const finishOn =
    earned.finish === undefined ? undefined : civilDateOf(start + Math.ceil(earned.finish) - 1);
  return { passed, whole, ...earned, ...(finishOn === undefined ? {} : { finishOn }) };
};
