import { businessDays } from '../calendar/business-days.ts';
import type { Cycle } from '../model/cycle.ts';
import type { BeforeReviewSchedule, Recurrence, Rhythm, WorkCalendar } from '../model/rhythm.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { secondsOfWallTime } from '../time/wall-time.ts';
import { movedDay } from './moved-day.ts';
import { occurrencesOf } from './occurrences-of.ts';
import { type Period, periodOf } from './period-of.ts';
import type { PlannedReview, ReviewAhead } from './planned-review.ts';
import { rhythmDefaults } from './rhythm-defaults.ts';
import { rhythmLimits } from './rhythm-limits.ts';
import { recurrenceProblem, weekStartOf } from './schedule-problem.ts';

/** A review with its days still as numbers. */
interface Placed extends Period {
  readonly on: number;
  readonly unmoved: number;
  readonly number: number;
  readonly recurrence: Recurrence;
  readonly id: string;
  readonly before?: { readonly review: Placed; readonly from: number; readonly hours: number };
}

/** What planning had to leave out. */
export interface LeftOut {
  /** Recurrences without a date in the cycle. */
  readonly outside: readonly Recurrence[];
  /** Recurrences before a review that does not exist, or that waits for itself. */
  readonly dangling: readonly Recurrence[];
  /** True when not all dates were planned, because there are too many. */
  readonly cut: boolean;
}

/** A segment of an id, so that two different lists of segments never give one id. */
const segment = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1');

const hoursOfDay = (time: string): number => (secondsOfWallTime(time) ?? 0) / 3600;

/** The recurrences that can be planned: sound, the first of their id, within the limit. */
const soundRecurrences = (rhythm: Rhythm): readonly Recurrence[] => {
  const seen = new Set<string>();
  return rhythm.recurrences.slice(0, rhythmLimits.recurrences).filter((recurrence) => {
    if (recurrenceProblem(recurrence) !== undefined || seen.has(recurrence.id)) return false;
    return seen.add(recurrence.id);
  });
};

/** Plans a rhythm over a cycle, and says what could not be planned. */
export const runPlan = (
  rhythm: Rhythm,
  cycle: Cycle,
  calendar: WorkCalendar | undefined,
): { readonly reviews: readonly PlannedReview[]; readonly left: LeftOut } => {
  const period = periodOf(cycle);
  if (period === undefined) return { reviews: [], left: { outside: [], dangling: [], cut: false } };
  const workdays = calendar === undefined ? undefined : businessDays(calendar);
  const placed = new Map<string, readonly Placed[]>();
  // One more than may come back tells whether there are too many.
  let room: number = rhythmLimits.reviews + 1;
  const place = (
    recurrence: Recurrence,
    dates: readonly (Period & Pick<Placed, 'on' | 'number' | 'before'>)[],
  ): void => {
    const policy = recurrence.onDayOff ?? rhythm.onDayOff ?? 'next-business-day';
    const moved = dates.map((date): Placed => {
      // So many hours before stays so many hours before, whatever day that is.
      const mayMove = workdays !== undefined && date.before === undefined;
      const on = mayMove ? movedDay(date.on, period, policy, workdays) : date.on;
      const id = [cycle.id, recurrence.id, String(date.number)].map(segment).join('/');
      const stretch = { start: Math.min(date.start, on), end: Math.max(date.end, on + 1) };
      return { ...date, ...stretch, on, unmoved: date.on, recurrence, id };
    });
    placed.set(recurrence.id, moved);
    room -= moved.length;
  };

  const sound = soundRecurrences(rhythm);
  let waiting: (readonly [Recurrence, BeforeReviewSchedule])[] = [];
  for (const recurrence of sound) {
    const { schedule } = recurrence;
    if (schedule.kind === 'before-review') waiting.push([recurrence, schedule]);
    else place(recurrence, occurrencesOf(schedule, period, weekStartOf(rhythm), room));
  }
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter(([recurrence, schedule]) => {
      const targets = placed.get(schedule.review);
      if (targets === undefined) return true;
      place(recurrence, datesBefore(targets, schedule, period).slice(0, room));
      return false;
    });
  }
  const dangling = waiting.map(([recurrence]) => recurrence);
  return {
    reviews: withoutDoubles(sound.flatMap(({ id }) => placed.get(id) ?? []))
      .slice(0, rhythmLimits.reviews)
      .map((review) => planned(review, cycle, rhythm)),
    left: {
      outside: room > 0 ? sound.filter(({ id }) => placed.get(id)?.length === 0) : [],
      dangling,
      cut: room === 0,
    },
  };
};

/** The dates some time before those of another review, where they lie in the cycle. */
const datesBefore = (
  targets: readonly Placed[],
  { days = 0, hours = 0 }: BeforeReviewSchedule,
  period: Period,
): (Period & Pick<Placed, 'on' | 'number' | 'before'>)[] => {
  return targets
    .map((review) => {
      const time = hoursOfDay(review.recurrence.time ?? rhythmDefaults.time);
      const on = review.on - days - Math.ceil((hours - time) / 24);
      const exact = hours === 0 ? {} : { before: { review, from: review.on - days, hours } };
      return { on, start: on, end: review.on + 1, number: review.number, ...exact };
    })
    .filter(({ on }) => on >= period.start && on < period.end);
};

/**
 * One review for each day, activity and audience: one without a condition before one with, else the first of
 * the rhythm. Sorted by day, then start of the stretch, then id.
 */
const withoutDoubles = (reviews: readonly Placed[]): readonly Placed[] => {
  const kept = new Map<string, Placed>();
  const keyOf = ({ on, recurrence }: Placed): string =>
    `${String(on)} ${recurrence.activity} ${recurrence.audience ?? 'owners'}`;
  for (const review of reviews) {
    const key = keyOf(review);
    const other = kept.get(key);
    const wins = other?.recurrence.trigger !== undefined && review.recurrence.trigger === undefined;
    if (other === undefined || wins) kept.set(key, review);
  }
  const keptOf = (review: Placed): Placed => kept.get(keyOf(review)) ?? review;
  return [...kept.values()]
    .map((review) =>
      review.before === undefined
        ? review
        : { ...review, before: { ...review.before, review: keptOf(review.before.review) } },
    )
    .sort((one, other) => one.on - other.on || one.start - other.start || (one.id < other.id ? -1 : 1));
};

const dateOf = (day: number): string => civilDateOf(day) ?? '9999-12-31';

const planned = (review: Placed, cycle: Cycle, rhythm: Rhythm): PlannedReview => {
  const { recurrence, before } = review;
  const ahead: ReviewAhead | undefined = before && {
    review: before.review.id,
    on: dateOf(before.from),
    time: before.review.recurrence.time ?? rhythmDefaults.time,
    hours: before.hours,
  };
  return {
    id: review.id,
    cycle: cycle.id,
    rhythm: rhythm.id,
    recurrence: recurrence.id,
    number: review.number,
    activity: recurrence.activity,
    audience: recurrence.audience ?? 'owners',
    on: dateOf(review.on),
    ...(review.on === review.unmoved ? {} : { movedFrom: dateOf(review.unmoved) }),
    time: recurrence.time ?? rhythmDefaults.time,
    start: dateOf(review.start),
    end: dateOf(review.end),
    ...(recurrence.trigger === undefined ? {} : { trigger: recurrence.trigger }),
    ...(ahead === undefined ? {} : { before: ahead }),
  };
};
