import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex, Goals } from '../index/goal-index.ts';
import type { GoalId, Id, PersonId } from '../model/ids.ts';
import type { VarianceTrigger } from '../model/rhythm.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { Instant } from '../time/instant.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import type { Zones } from '../time/zones.ts';
import { type CalendarGroups, calendarGroups } from './calendar-groups.ts';
import type { DueReview } from './due-review.ts';
import { goalsOfCycles } from './goals-of-cycles.ts';
import { isOffPlan } from './is-off-plan.ts';
import { participantsOf } from './participants-of.ts';
import { peopleOf } from './people-of.ts';
import { periodOf } from './period-of.ts';
import { runPlan } from './plan-run.ts';
import type { PlannedReview } from './planned-review.ts';
import type { ReviewScores } from './review-scores.ts';
import { rhythmOf } from './rhythm-of.ts';
import { type ZoneClock, zoneClock } from './zone-clock.ts';

/** What {@link dueReviews} is asked with. */
export interface DueReviewOptions {
  /** The instant the answer is for. */
  readonly now: Instant;
  /** What the host knows about time zones. */
  readonly zones: Zones;
  /** Scores, for reviews that take place only when goals are off plan. A score book fits. Absent: not known. */
  readonly variance?: ReviewScores;
  /** Days ahead in which reviews are announced. Absent: 0. */
  readonly ahead?: number;
  /** Ids of reviews that were held. With it, a review that was not held stays, overdue, until its cycle ends. */
  readonly held?: ReadonlySet<Id>;
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The reviews of all cycles that are not closed whose time has come, one entry for each review and time zone of
 * those who take part, sorted by day, id and zone. Where nobody is known the organisation's zone counts. A
 * review with a condition is left out when the scores say that it does not hold; without scores it stays, and
 * says that its condition is unknown. Days off are those of the calendar of the unit each works in that day, else of
 * the calendar that holds for all, so one review can fall on different days in two places.
 *
 * A `now` that is no instant is a `UsageError` `core/not-an-instant`, other options that make no sense are
 * `core/bad-option`. What is wrong with cycles, rhythms and zones is told by `checkRhythms`.
 *
 * @example
 * ```ts
 * import { dueReviews } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme', timeZone: 'Asia/Kolkata' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', rhythm: 'twelve-week' }],
 * } as const;
 * const zones = { offsetAt: (zone: string) => (zone === 'Asia/Kolkata' ? 330 : undefined) };
 * const [due] = dueReviews(goals, { now: '2026-05-19T20:00:00Z', zones });
 * [due?.review.activity, due?.today, due?.at, due?.condition];
 * // => ['recalibration', '2026-05-20', '2026-05-20T03:30:00Z', 'unknown']
 * ```
 */
export const dueReviews = (goals: Goals, options: DueReviewOptions): readonly DueReview[] => {
  checkOptions('dueReviews', options, ['now', 'zones', 'variance', 'ahead', 'held'], 'core/bad-option');
  const index = compileGoals(goals);
  const clock = zoneClock(index.document, options);
  const { variance, ahead = 0, held } = options;
  refuseBadOptions(options);
  const people = peopleOf(index);
  const members = goalsOfCycles(index);
  const around = Math.floor(clock.now / 86_400_000);
  const byCalendar = calendarGroups(index, around);
  const found: DueReview[] = [];
  for (const [position, cycle] of (index.document.cycles ?? []).entries()) {
    const period = cycle.state === 'closed' ? undefined : periodOf(cycle);
    if (period === undefined || around + 1 + ahead < period.start || around - 1 >= period.end) continue;
    const rhythm = rhythmOf(index, cycle);
    if (rhythm === undefined) continue;
    const ours = members.get(position) ?? none;
    const taking = new Map<PlannedReview['audience'], CalendarGroups>();
    const groupsOf = (audience: PlannedReview['audience']): CalendarGroups => {
      const known = taking.get(audience);
      if (known !== undefined) return known;
      const groups = byCalendar(participantsOf(index, people, audience, ours, around));
      taking.set(audience, groups);
      return groups;
    };
    const calendars = new Set(
      rhythm.recurrences.flatMap(({ audience = 'owners' }) => [...groupsOf(audience).keys()]),
    );
    for (const calendar of calendars) {
      for (const review of runPlan(rhythm, cycle, calendar).reviews) {
        const group = groupsOf(review.audience).get(calendar);
        if (group === undefined || held?.has(review.id) === true) continue;
        if (!isNear(review, around, ahead, held !== undefined)) continue;
        const condition = conditionOf(index, review.trigger, variance, ours);
        if (condition === undefined) continue;
        for (const [zone, some] of byZone(group, clock)) {
          const at = clock.reviewIn(zone, review);
          const state = stateOf(review, at, zone, clock, { ahead, held, end: period.end });
          if (state !== undefined)
            found.push({ review, state, zone, today: clock.todayIn(zone), at, people: some, ...condition });
        }
      }
    }
  }
  return mergeSame(found.sort((one, other) => compare(keyOf(one), keyOf(other))));
};

/** Two calendars that give a review the same day are one entry for those who share a zone. */
const mergeSame = (sorted: readonly DueReview[]): readonly DueReview[] => {
  const merged: DueReview[] = [];
  for (const due of sorted) {
    const last = merged.at(-1);
    const isSame = last !== undefined && compare(keyOf(last), keyOf(due)) === 0;
    if (isSame) merged[merged.length - 1] = { ...last, people: [...last.people, ...due.people] };
    else merged.push(due);
  }
  return merged;
};

const compare = (one: readonly string[], other: readonly string[]): number => {
  for (const [at, text] of one.entries()) if (text !== other[at]) return text < other[at]! ? -1 : 1;
  return 0;
};

const keyOf = ({ review, zone }: DueReview): readonly string[] => [review.on, review.id, zone];

const byZone = (people: readonly PersonId[], clock: ZoneClock): ReadonlyMap<string, readonly PersonId[]> => {
  const groups = new Map<string, PersonId[]>();
  if (people.length === 0) groups.set(clock.zoneOf(undefined), []);
  for (const person of people) {
    const zone = clock.zoneOf(person);
    const group = groups.get(zone);
    if (group === undefined) groups.set(zone, [person]);
    else group.push(person);
  }
  return groups;
};

/** Days are compared with a margin here, because nobody's calendar is more than a day from UTC. */
const isNear = ({ on, end }: PlannedReview, around: number, ahead: number, lasts: boolean): boolean =>
  (dayNumberOf(on) ?? 0) - 2 <= around + ahead && (lasts || (dayNumberOf(end) ?? 0) + 1 >= around);

const stateOf = (
  review: PlannedReview,
  at: Instant,
  zone: string,
  clock: ZoneClock,
  { ahead, held, end }: { ahead: number; held: ReadonlySet<Id> | undefined; end: number },
): DueReview['state'] | undefined => {
  const today = clock.dayIn(zone);
  // What comes some hours before another review is due at that instant, which may be on another day.
  const on = dayNumberOf(review.on) ?? 0;
  const hasCome = review.before === undefined ? on <= today : (millisecondsOf(at) ?? 0) <= clock.now;
  if (!hasCome) return on <= today + ahead ? 'upcoming' : undefined;
  if (today < (dayNumberOf(review.end) ?? 0)) return 'due';
  return held !== undefined && today < end ? 'overdue' : undefined;
};

type Condition = Pick<DueReview, 'condition' | 'triggeredBy' | 'unknown'>;

const unconditional: Condition = { condition: 'none', triggeredBy: none, unknown: none };

/** `undefined`: every goal is known, and none is off plan. */
const conditionOf = (
  index: GoalIndex,
  trigger: VarianceTrigger | undefined,
  scores: ReviewScores | undefined,
  goals: readonly number[],
): Condition | undefined => {
  if (trigger === undefined) return unconditional;
  const triggeredBy: GoalId[] = [];
  const unknown: GoalId[] = [];
  for (const goal of goals) {
    const isMeasured = index.kind[goal] === 1 || index.kind[goal] === 3;
    if (!isMeasured) continue;
    const id = index.ids[goal]!;
    const score = scores?.get(id);
    if (score?.attainment === undefined || score.pace === undefined) unknown.push(id);
    else if (isOffPlan(trigger, score.pace.expected, score.attainment)) triggeredBy.push(id);
  }
  if (triggeredBy.length > 0) return { condition: 'met', triggeredBy, unknown };
  return scores === undefined || unknown.length > 0
    ? { condition: 'unknown', triggeredBy, unknown }
    : undefined;
};

const refuseBadOptions = ({ variance, ahead = 0, held }: DueReviewOptions): void => {
  if (variance !== undefined && typeof (variance as Partial<ReviewScores> | null)?.get !== 'function')
    throw new UsageError('core/bad-option', '`variance` must have a function `get`, as a score book has');
  if (!Number.isSafeInteger(ahead) || ahead < 0)
    throw new UsageError('core/bad-option', '`ahead` must be whole days, 0 or more');
  if (held !== undefined && typeof (held as Partial<ReadonlySet<Id>> | null)?.has !== 'function')
    throw new UsageError('core/bad-option', '`held` must be a set of ids of reviews');
};
