import { checkOptions } from '../error/check-options.ts';
import { UsageError } from '../error/usage-error.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalIndex, Goals } from '../index/goal-index.ts';
import { latestFactOf } from '../index/latest-fact-of.ts';
import { goalStates } from '../model/goal-states.ts';
import { measureKinds } from '../measure/measure-kinds.ts';
import type { Every } from '../model/every.ts';
import { addMonths } from '../time/add-months.ts';
import { civilDateOf } from '../time/civil-date-of.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { Instant } from '../time/instant.ts';
import { secondsOfWallTime, type WallTime } from '../time/wall-time.ts';
import type { Zones } from '../time/zones.ts';
import { type Cadence, type SilenceDays, cadenceOf } from './cadence-of.ts';
import { climbLadder, type LadderRun } from './climb-ladder.ts';
import type { DueCheckIn } from './due-check-in.ts';
import { escalationLadder, type EscalationStep } from './escalation.ts';
import { peopleOf } from './people-of.ts';
import { rhythmDefaults } from './rhythm-defaults.ts';
import { zoneClock } from './zone-clock.ts';

/** What {@link dueCheckIns} is asked with. */
export interface DueCheckInOptions extends SilenceDays {
  /** The instant the answer is for. Facts recorded later are not seen. */
  readonly now: Instant;
  /** What the host knows about time zones. */
  readonly zones: Zones;
  /** Who is told when. Absent: `escalationLadder`. */
  readonly ladder?: readonly EscalationStep[];
  /** Time of reminders on people's clocks. Absent: `09:00`. */
  readonly time?: WallTime;
}

const published = /* @__PURE__ */ goalStates.indexOf('published');
const formula = /* @__PURE__ */ measureKinds.indexOf('formula');

/**
 * Key results and KPIs under way that wait for news, longest waiting first: who owes a value, since when, and
 * how far up that has to go. What day it is decides the calendar of each owner. A value is due one cadence
 * after the last (`cadenceOf`); without a cadence the nudge after 21 days is the first to say so. Formulas read
 * other goals and are not asked. A gap in `escalation` means that nobody holds that place.
 *
 * A `now` that is no instant is a `UsageError` `core/not-an-instant`, other options that make no sense are
 * `core/bad-option`. Zones and cadences that are wrong are told by `checkRhythms`.
 *
 * @example
 * ```ts
 * import { dueCheckIns } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme', timeZone: 'Asia/Kolkata' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed' }],
 *   keyResults: [
 *     { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 }, refresh: { count: 1, unit: 'week' } },
 *   ],
 * } as const;
 * const zones = { offsetAt: (zone: string) => (zone === 'Asia/Kolkata' ? 330 : undefined) };
 * const [due] = dueCheckIns(goals, { now: '2026-04-21T20:00:00Z', zones });
 * [due?.today, due?.silentDays, due?.dueOn, due?.state]; // => ['2026-04-22', 21, '2026-04-08', 'nudge']
 * ```
 */
export const dueCheckIns = (goals: Goals, options: DueCheckInOptions): readonly DueCheckIn[] => {
  checkOptions(
    'dueCheckIns',
    options,
    ['now', 'zones', 'ladder', 'time', 'nudgeDays', 'findingDays'],
    'core/bad-option',
  );
  const index = compileGoals(goals);
  const clock = zoneClock(index.document, options);
  const { ladder = escalationLadder, time = rhythmDefaults.time } = options;
  refuseBadOptions(options, ladder, time);
  const people = peopleOf(index);
  const run: LadderRun = { index, people, clock, time, ladder };
  const found: (readonly [waiting: number, DueCheckIn])[] = [];
  for (const goal of index.documentOrder) {
    if (index.state[goal] !== published || index.measureKind[goal]! >= formula) continue;
    // Nobody's calendar is more than a day from UTC: most goals are settled without looking for the owner.
    const around = Math.floor(clock.now / 86_400_000);
    if (!isUnderWay(index, goal, around - 1) && !isUnderWay(index, goal, around + 1)) continue;
    const owners = people.accountable(goal, around);
    const zone = clock.zoneOf(owners[0]);
    const today = clock.dayIn(zone);
    if (!isUnderWay(index, goal, today)) continue;
    const row = latestFactOf(index, goal, today, clock.now);
    const last = row < 0 ? undefined : index.checkIns.day[row];
    const start = index.startDay[goal]!;
    const since = last ?? (start === -1 ? undefined : start);
    const cadence = cadenceOf(index, goal, options);
    const due = since === undefined ? today : dueDay(since, cadence);
    if (due > today) continue;
    const nudge = since === undefined ? undefined : since + cadence.nudgeDays;
    found.push([
      due,
      {
        id: `${index.ids[goal]!}/${dateOf(due)}`,
        goal: index.ids[goal]!,
        owners,
        zone,
        today: dateOf(today),
        ...(last === undefined ? {} : { last: dateOf(last) }),
        ...(since === undefined ? {} : { silentDays: today - since }),
        dueOn: dateOf(due),
        state: stateOf(since === undefined ? 0 : today - since, cadence),
        ...(cadence.every === undefined ? {} : { every: cadence.every }),
        at: clock.instantIn(zone, dateOf(today), time),
        escalation: nudge === undefined ? [] : climbLadder(run, goal, owners, nudge, today),
      },
    ]);
  }
  // The sort is stable, so goals that wait equally long stay in document order.
  return found.sort(([one], [other]) => one - other).map(([, checkIn]) => checkIn);
};

const dateOf = (day: number): string => civilDateOf(day) ?? '9999-12-31';

const isUnderWay = ({ startDay, endDay }: GoalIndex, goal: number, day: number): boolean =>
  startDay[goal]! <= day && (endDay[goal]! > day || endDay[goal] === -1);

const stateOf = (silent: number, { nudgeDays, findingDays }: Cadence): DueCheckIn['state'] =>
  silent >= findingDays ? 'finding' : silent >= nudgeDays ? 'nudge' : 'due';

const months: { readonly [Unit in Every['unit']]: number } = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** One cadence after the last value; with no cadence, the day of the nudge. */
const dueDay = (since: number, { every, nudgeDays }: Cadence): number => {
  if (every === undefined) return since + nudgeDays;
  if (every.unit === 'day') return since + every.count;
  if (every.unit === 'week') return since + 7 * every.count;
  const due = addMonths(dateOf(since), every.count * months[every.unit]);
  return dayNumberOf(due ?? '9999-12-31') ?? since;
};

const refuseBadOptions = (
  { nudgeDays = 0, findingDays = 0 }: SilenceDays,
  ladder: readonly EscalationStep[],
  time: WallTime,
): void => {
  const areDays = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
  const given: unknown = time;
  if (!areDays(nudgeDays) || !areDays(findingDays))
    throw new UsageError('core/bad-option', '`nudgeDays` and `findingDays` must be whole days, 0 or more');
  if (!Array.isArray(ladder) || !ladder.every((step: Partial<EscalationStep> | null) => areDays(step?.days)))
    throw new UsageError('core/bad-option', '`ladder` must be a list of steps with whole `days`, 0 or more');
  if (typeof given !== 'string' || secondsOfWallTime(given) === undefined)
    throw new UsageError('core/bad-option', '`time` must be a wall time such as `09:00`');
};
