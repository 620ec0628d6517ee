import { accessPolicies } from '@throughline/cascade';
import { wallTimeAt } from '@throughline/core';
import type { GoalSet, ReviewBook } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allNudges, nudges } from '@throughline/ai-adapters/nudges';
import type { NudgeContext, NudgeRun, QuietHours } from '@throughline/ai-adapters/nudges';
import { naiveNudges } from './naive-nudges.ts';
import { realZones, zoneNames } from './real-zones.ts';

const runs = 60;
const day = (year: number, offset: number): string =>
  new Date(Date.UTC(year, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

interface Situation {
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

const situations: fc.Arbitrary<Situation> = fc
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

const contextOf = ({ reviewBook, now, quiet, perDay }: Situation): NudgeContext => ({
  now,
  zones: realZones,
  access: accessPolicies.standard,
  reviewBook,
  held: new Set(),
  quiet,
  perDay,
});

const sentIds = ({ digests }: NudgeRun): readonly string[] =>
  digests.flatMap(({ nudges: own }) => own.map(({ id }) => id));
const everyId = (run: NudgeRun): readonly string[] => [
  ...sentIds(run),
  ...run.held.map(({ nudge }) => nudge.id),
  ...run.repeated,
];
const zoneOf = ({ goals }: Situation, person: string): string =>
  goals.people!.find(({ id }) => id === person)!.timeZone!;

const isQuiet = ({ quiet }: Situation, zone: string, at: string): boolean => {
  if (quiet === null) return false;
  const shown = wallTimeAt(realZones, zone, at)!.time.slice(0, 5);
  return quiet.from < quiet.to
    ? quiet.from <= shown && shown < quiet.to
    : shown >= quiet.from || shown < quiet.to;
};

describe('nudges', () => {
  it('are those a slow list has', () => {
    let seen = 0;
    fc.assert(
      fc.property(situations, (situation) => {
        const context = { ...contextOf(situation), quiet: null, perDay: 1000 };
        const triggers = allNudges.filter(({ kind }) => ['check-in', 'action-item', 'talk'].includes(kind));
        const run = nudges(situation.goals, triggers, context);
        const expected = naiveNudges(situation.goals, context);
        expect([...sentIds(run)].sort()).toEqual([...expected].sort());
        seen += expected.length;
      }),
      { numRuns: runs },
    );
    expect(seen).toBeGreaterThan(runs);
  });

  it('never exceed the limit, never come in quiet hours, and lose nothing', () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(situations, fc.array(fc.nat(20), { maxLength: 4 }), (situation, picks) => {
        const context = contextOf(situation);
        const all = nudges(situation.goals, allNudges, { ...context, quiet: null, perDay: 1000 });
        const some = all.digests.flatMap(({ person, nudges: own }) =>
          own.map(({ id }) => ({ id, person, at: situation.now })),
        );
        const sent = picks.flatMap((pick) => some[pick] ?? []);
        const run = nudges(situation.goals, allNudges, { ...context, sent });
        expect([...everyId(run)].sort()).toEqual([...sentIds(all)].sort());
        expect(new Set(everyId(run)).size).toBe(everyId(run).length);
        for (const { person, zone, nudges: own } of run.digests) {
          const today = new Set(sent.filter((each) => each.person === person).map(({ id }) => id)).size;
          expect(own.length + today).toBeLessThanOrEqual(situation.perDay);
          expect(zone).toBe(zoneOf(situation, person));
          expect(isQuiet(situation, zone, situation.now)).toBe(false);
        }
        for (const { nudge, because, notBefore } of run.held) {
          reasons.add(because);
          expect(isQuiet(situation, zoneOf(situation, nudge.person), notBefore)).toBe(false);
          expect(Date.parse(notBefore)).toBeGreaterThanOrEqual(Date.parse(situation.now) - 999);
        }
      }),
      { numRuns: runs * 2 },
    );
    expect([...reasons].sort()).toEqual(['daily-limit', 'quiet-hours']);
  });

  it('are sent once: a second run with what was sent sends nothing and holds the same', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const context = contextOf(situation);
        const first = nudges(situation.goals, allNudges, context);
        const sent = first.digests.flatMap(({ person, nudges: own }) =>
          own.map(({ id }) => ({ id, person, at: situation.now })),
        );
        const second = nudges(situation.goals, allNudges, { ...context, sent: [...sent, ...sent] });
        expect(second.digests).toEqual([]);
        expect(second.repeated).toEqual(sent.map(({ id }) => id).sort());
        expect(second.held.map(({ nudge }) => nudge.id)).toEqual(first.held.map(({ nudge }) => nudge.id));
      }),
      { numRuns: runs },
    );
  });

  it('that were held can be sent when they said', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const context = contextOf(situation);
        const [waiting] = nudges(situation.goals, allNudges, context).held;
        if (waiting === undefined || situation.perDay === 0) return;
        const sent = nudges(situation.goals, allNudges, context).digests.flatMap(({ person, nudges: own }) =>
          own.map(({ id }) => ({ id, person, at: situation.now })),
        );
        const later = nudges(situation.goals, allNudges, { ...context, sent, now: waiting.notBefore });
        expect(later.digests.some(({ person }) => person === waiting.nudge.person)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('do not depend on the order of anything', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const context = contextOf(situation);
        const turned = <Entry>(list: readonly Entry[] | undefined): Entry[] => [...(list ?? [])].reverse();
        const { goals, reviewBook } = situation;
        const other: GoalSet = {
          ...goals,
          people: turned(goals.people),
          assignments: turned(goals.assignments),
          keyResults: turned(goals.keyResults),
          checkIns: turned(goals.checkIns),
        };
        const book = { ...reviewBook, conversations: turned(reviewBook.conversations) };
        expect(nudges(other, [...allNudges].reverse(), { ...context, reviewBook: book })).toEqual(
          nudges(goals, allNudges, context),
        );
      }),
      { numRuns: runs * 2 },
    );
  });
});
