import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalSets, randomStream } from '../test-kit/index.ts';
import type { RandomStream } from '../test-kit/index.ts';
import type { CheckIn } from '../model/check-in.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { factsOf } from '../index/facts-of.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { latestFactOf } from '../index/latest-fact-of.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { openLedger } from './open-ledger.ts';

const days = ['2026-04-10', '2026-05-15', '2026-07-20'].map((day) => dayNumberOf(day)!);
const instants = ['2026-05-01T00:00:00Z', '2026-05-20T12:00:00Z'].map((at) => millisecondsOf(at)!);

/** The facts of every goal as whole check-ins, as of several days and as known at several instants. */
const factsIn = (index: GoalIndex): readonly unknown[] => {
  const all: unknown[] = [];
  for (let goal = 0; goal < index.size; goal++)
    for (const day of days)
      for (const known of [...instants, Number.POSITIVE_INFINITY]) {
        const rows = factsOf(index, goal, day, known);
        const isLatest = latestFactOf(index, goal, day, known) === (rows.at(-1) ?? -1);
        if (rows.length > 0 || !isLatest)
          all.push([goal, day, known, isLatest, rows.map((row) => readCheckIn(index, row))]);
      }
  return all;
};

/** A fact of any kind: new, sent again, contradicting, backdated, taking something back, or wrong. */
const drawFact = (
  known: readonly CheckIn[],
  goals: GoalSet,
  serial: number,
  random: RandomStream,
): CheckIn => {
  const on = `2026-0${4 + random.below(3)}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const at = `2026-0${4 + random.below(3)}-${String(1 + random.below(28)).padStart(2, '0')}T10:00:00Z`;
  const old = known.length === 0 ? undefined : random.pick(known);
  const drawn = random.below(10);
  if (old !== undefined && drawn === 0) return { ...old };
  if (old !== undefined && drawn === 1) return { ...old, at, note: 'as it is now' };
  if (old !== undefined && drawn === 2)
    return { key: `new/${serial}`, goal: old.goal, on, at, retracts: old.key };
  const goal = random.pick(goals.keyResults ?? []);
  const fact = { key: `new/${serial}`, goal: drawn === 3 ? 'nobody' : goal.id, on, at };
  const confidence = random.chance(30) ? { confidence: 0.5 } : {};
  return goal.measure.kind === 'binary'
    ? { ...fact, ...confidence, done: random.chance(50) }
    : { ...fact, ...confidence, value: random.below(100) };
};

const tidy = goalSets({ measureKinds: ['change', 'threshold', 'binary'], maxUnits: 2, maxKeyResults: 2 });

describe('a ledger', () => {
  it('knows the facts that compiling all of them together gives, whatever comes and is taken back', () => {
    const seen = { taken: 0, refused: 0, conflicts: 0, retractions: 0, undone: 0 };
    fc.assert(
      fc.property(tidy, fc.nat(), (goals, seed) => {
        fc.pre((goals.keyResults ?? []).length > 0);
        const random = randomStream(seed);
        const ledger = openLedger(goals);
        let facts: readonly CheckIn[] = goals.checkIns ?? [];
        for (let serial = 0; serial < 20; serial++) {
          const batch = Array.from({ length: 1 + random.below(2) }, (_, each) =>
            drawFact(facts, goals, serial * 2 + each, random),
          );
          const size = ledger.index.checkIns.size;
          const result = ledger.record(batch);
          if (!result.ok) {
            expect(ledger.index.checkIns.size).toBe(size);
            seen.refused++;
          } else if (random.chance(25)) {
            ledger.takeBack(size);
            seen.undone++;
          } else {
            facts = [...facts, ...batch];
            seen.taken++;
          }
          if (serial % 4 !== 3) continue;
          const whole = compileGoals({ ...goals, checkIns: facts });
          expect(byContent(factsIn(ledger.index))).toEqual(byContent(factsIn(whole)));
          seen.conflicts += whole.checkIns.conflicts.length > 0 ? 1 : 0;
          seen.retractions += whole.checkIns.retractionsOf.size > 0 ? 1 : 0;
        }
        const settled = ledger.settled();
        expect(byContent(factsIn(settled))).toEqual(byContent(factsIn(ledger.index)));
        expect(factsIn(settled)).toEqual(factsIn(compileGoals(toGoalSet(settled))));
      }),
      { numRuns: 25 },
    );
    for (const [name, count] of Object.entries(seen)) expect([name, count > 10]).toEqual([name, true]);
  });
});

const minimal: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 10 } }],
};
const said = (key: string, value: number): CheckIn => ({
  key,
  goal: 'arr',
  on: '2026-05-15',
  at: '2026-05-15T21:00:00Z',
  value,
});

it('tells contradictions in the order in which a document does that has each fact as often as it was sent', () => {
  const checkIns = [said('a', 1), said('b', 1), said('a', 1), said('b', 2), said('a', 2)];
  const ledger = openLedger(minimal);
  for (const checkIn of checkIns) ledger.record([checkIn]);
  const keysIn = ({ checkIns: { conflicts, key } }: GoalIndex): readonly unknown[] =>
    conflicts.map(([lost, won]) => [key[lost], key[won]]);
  const told = keysIn(compileGoals({ ...minimal, checkIns }));
  expect(told).toHaveLength(2);
  expect(keysIn(ledger.settled())).toEqual(told);
  expect(keysIn(ledger.index)).toEqual(told);
  // The winner of `b` changes places with that of `a`.
  ledger.record([said('b', 3)]);
  expect(keysIn(ledger.index)).toEqual(keysIn(ledger.settled()));
});

it('takes no check-in for faulty once what it takes back has come', () => {
  const waiting: CheckIn = {
    key: 'back',
    goal: 'arr',
    on: '2026-05-16',
    at: '2026-05-16T09:00:00Z',
    retracts: 'a',
  };
  const ledger = openLedger({ ...minimal, checkIns: [waiting] });
  expect([...ledger.settled().faultyLists]).toEqual(['checkIns']);
  ledger.record([said('a', 1)]);
  expect([...ledger.settled().faultyLists]).toEqual([]);
});

const byContent = (facts: readonly unknown[]): readonly string[] => facts.map((each) => JSON.stringify(each));
