import type { GoalSet, ReviewBook } from '@throughline/core';
import fc from 'fast-check';
import type { QuietHours } from '@throughline/ai-adapters/nudges';
import { zoneNames } from './real-zones.ts';

const day = (year: number, offset: number): string =>
  new Date(Date.UTC(year, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

/** A company, its talks, and when and how carefully people may be reminded. */
export interface Situation {
  readonly goals: GoalSet;
  readonly reviewBook: ReviewBook;
  readonly now: string;
  readonly quiet: QuietHours | null;
  readonly perDay: number;
}

/** Nights in which clocks change somewhere, and any other time. */
const moments = fc.oneof(
  fc.constantFrom(
    '2026-03-08T06:30:00Z',
    '2026-03-08T07:10:00Z',
    '2026-11-01T05:30:00Z',
    '2026-11-01T06:30:00Z',
    '2026-03-29T00:40:00Z',
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:15:00Z',
    '2026-04-04T14:45:00Z',
    '2026-10-03T15:20:00Z',
    '2018-11-04T02:30:00Z',
    '2018-11-04T03:05:00Z',
    '2026-04-23T21:40:00Z',
    '2026-10-29T20:30:00Z',
  ),
  fc
    .tuple(
      fc.constantFrom(2018, 2026),
      fc.integer({ min: 60, max: 350 }),
      fc.integer({ min: 0, max: 86_399 }),
    )
    .map(([year, offset, second]) =>
      new Date(Date.parse(`${day(year, offset)}T00:00:00Z`) + second * 1000).toISOString(),
    ),
);

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const quietHours = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    { from: '18:00', to: '09:00' },
    { from: '01:30', to: '02:30' },
    { from: '23:30', to: '00:30' },
    { from: '00:00', to: '01:00' },
  ),
  fc
    .tuple(time, time)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => ({ from, to })),
);

/** Companies of four people in several zones, at moments in which clocks change and at others. */
export const situations: fc.Arbitrary<Situation> = fc
  .record({
    now: moments,
    zones: fc.array(fc.constantFrom(...zoneNames), { minLength: 2, maxLength: 4 }),
    goals: fc.array(
      fc.record({
        owners: fc.subarray([0, 1, 2, 3], { maxLength: 2 }),
        hidden: fc.boolean(),
        ago: fc.option(fc.integer({ min: 0, max: 45 })),
      }),
      { maxLength: 8 },
    ),
    ties: fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 0, max: 60 })), { maxLength: 5 }),
    talks: fc.array(
      fc.record({
        person: fc.nat(3),
        with: fc.nat(3),
        ago: fc.integer({ min: -3, max: 60 }),
        items: fc.array(
          fc.record({
            owner: fc.nat(3),
            due: fc.option(fc.integer({ min: -30, max: 10 })),
            done: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 5 },
    ),
    gone: fc.option(fc.nat(3), { freq: 4 }),
    quiet: quietHours,
    perDay: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ now, zones, goals, ties, talks, gone, quiet, perDay }) => {
    const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
    const before = (ago: number): string => new Date(today - ago * 86_400_000).toISOString().slice(0, 10);
    const people = [0, 1, 2, 3].map((at) => ({
      id: `p${String(at)}`,
      name: `P ${String(at)}`,
      timeZone: zones[at % zones.length]!,
      ...(gone === at ? { active: false } : {}),
    }));
    return {
      now,
      quiet,
      perDay,
      goals: {
        schemaVersion: 1,
        organization: { id: 'o', name: 'O', timeZone: zones[0]! },
        people,
        units: [{ id: 'u', name: 'U', kind: 'company' }],
        assignments: [
          ...people.map(({ id }) => ({ id: `home ${id}`, person: id, unit: 'u', from: before(200) })),
          ...ties.map(([person, manager, ago], at) => ({
            id: `a${String(at)}`,
            person: `p${String(person)}`,
            unit: 'u',
            managers: [`p${String(manager)}`],
            from: before(ago),
          })),
        ],
        cycles: [{ id: 'c', name: 'C', start: before(50), end: before(-40), state: 'active' }],
        objectives: [{ id: 'o', title: 'O', cycle: 'c', unit: 'u', commitment: 'aspirational' }],
        keyResults: goals.map(({ owners }, at) => ({
          id: `k/${String(at)}`,
          objective: 'o',
          title: `K ${String(at)}`,
          measure: { kind: 'change', from: 0, to: 10 },
          owners: owners.map((owner) => ({ who: { person: `p${String(owner)}` }, as: 'accountable' })),
        })),
        checkIns: goals.flatMap(({ ago }, at) =>
          ago === null
            ? []
            : [
                {
                  key: `c${String(at)}`,
                  goal: `k/${String(at)}`,
                  on: before(ago),
                  at: `${before(ago)}T00:00:00Z`,
                  value: 3,
                },
              ],
        ),
      },
      reviewBook: {
        schemaVersion: 1,
        organization: 'o',
        conversations: talks.map((talk, at) => ({
          id: `t${String(at)}`,
          person: `p${String(talk.person)}`,
          with: `p${String(talk.with)}`,
          on: before(talk.ago),
          actionItems: talk.items.map(({ owner, due, done }, own) => ({
            id: `i${String(own)}`,
            title: 'Do it',
            owner: `p${String(owner)}`,
            ...(due === null ? {} : { due: before(-due) }),
            ...(done ? { doneOn: before(0) } : {}),
          })),
        })),
      },
    } satisfies Situation;
  });
