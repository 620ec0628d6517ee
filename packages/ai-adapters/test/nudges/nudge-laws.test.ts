import { accessPolicies } from '@throughline/cascade';
import { wallTimeAt } from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allNudges, nudges } from '@throughline/ai-adapters/nudges';
import type { NudgeContext, NudgeRun } from '@throughline/ai-adapters/nudges';
import { naiveNudges } from './naive-nudges.ts';
import { realZones } from './real-zones.ts';
import { situations } from './situations.ts';
import type { Situation } from './situations.ts';

const runs = 60;

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
