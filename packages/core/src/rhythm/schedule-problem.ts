import type { Every } from '../model/every.ts';
import type { Recurrence, Rhythm, Schedule } from '../model/rhythm.ts';
import { secondsOfWallTime } from '../time/wall-time.ts';
import type { ReviewMessage } from './review-problem.ts';

/** A field whose value no calendar can follow. */
export interface FieldProblem {
  readonly key: ReviewMessage;
  /** Place within the recurrence or rhythm. */
  readonly path: readonly string[];
  readonly given: number | string;
}

/** Furthest away anything can be planned: years 1 to 9999 have fewer days than this. */
const mostDays = 3_660_000;

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isWeekday = (value: number | undefined): boolean => value === undefined || isWhole(value, 1, 7);

/** Is it a whole number of 1 or more of a unit we know? */
export const isEvery = (every: Every): boolean => {
  // What was not parsed may hold anything here, null among it.
  const { count, unit } = Object(every) as Partial<Every>;
  return (
    isWhole(count, 1, mostDays) &&
    ['day', 'week', 'month', 'quarter', 'half-year', 'year'].includes(unit as string)
  );
};

/** The first thing that is wrong with a schedule. */
const scheduleProblem = (schedule: Schedule): FieldProblem | undefined => {
  const wrong = (key: ReviewMessage, field: string, given: unknown): FieldProblem => ({
    key,
    path: ['schedule', ...field.split('.')],
    given: typeof given === 'number' ? given : String(given),
  });
  switch (schedule.kind) {
    case 'week':
      if (!isWhole(schedule.week, 1, mostDays))
        return wrong('reviews/bad-schedule#week', 'week', schedule.week);
      if (schedule.through !== undefined && !isWhole(schedule.through, schedule.week, mostDays))
        return wrong('reviews/bad-schedule#through', 'through', schedule.through);
      break;
    case 'every':
      if (!isEvery(schedule.every))
        return wrong('reviews/bad-schedule#every', 'every.count', schedule.every.count);
      break;
    case 'before-end':
      if (!isWhole(schedule.months ?? 0, 0, mostDays))
        return wrong('reviews/bad-schedule#before', 'months', schedule.months);
      if (!isWhole(schedule.days, 0, mostDays) || schedule.days + (schedule.months ?? 0) === 0)
        return wrong('reviews/bad-schedule#before', 'days', schedule.days);
      return undefined;
    case 'month-day': {
      if (!isWhole(schedule.day, 1, 31)) return wrong('reviews/bad-schedule#day', 'day', schedule.day);
      const { months } = schedule;
      const odd = months?.find((month) => !isWhole(month, 1, 12));
      if (odd !== undefined || months?.length === 0)
        return wrong('reviews/bad-schedule#months', 'months', odd ?? 'none');
      return undefined;
    }
    case 'before-review':
      if (!isWhole(schedule.days ?? 0, 0, mostDays))
        return wrong('reviews/bad-schedule#before', 'days', schedule.days);
      if (!isWhole(schedule.hours ?? 0, 0, mostDays))
        return wrong('reviews/bad-schedule#before', 'hours', schedule.hours);
      return undefined;
    default:
      return wrong('reviews/bad-schedule#kind', 'kind', (schedule as { readonly kind?: unknown }).kind);
  }
  return isWeekday(schedule.weekday)
    ? undefined
    : wrong('reviews/bad-schedule#weekday', 'weekday', schedule.weekday);
};

/** The first thing that keeps a recurrence from being planned: its schedule, its time, its trigger. */
export const recurrenceProblem = ({ schedule, time, trigger }: Recurrence): FieldProblem | undefined => {
  const problem = scheduleProblem(schedule);
  if (problem !== undefined) return problem;
  if (time !== undefined && secondsOfWallTime(time) === undefined)
    return { key: 'reviews/bad-schedule#time', path: ['time'], given: time };
  if (trigger === undefined) return undefined;
  if (!(trigger.above >= 0))
    return { key: 'reviews/bad-trigger', path: ['trigger', 'above'], given: trigger.above };
  const { floor = 0 } = trigger;
  return floor >= 0 ? undefined : { key: 'reviews/bad-trigger', path: ['trigger', 'floor'], given: floor };
};

/** The day weeks of a rhythm begin on is a weekday, or not said. */
export const weekStartOf = ({ weekStart }: Rhythm): number | undefined =>
  isWeekday(weekStart) ? weekStart : undefined;
