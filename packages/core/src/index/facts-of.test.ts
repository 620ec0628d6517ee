import {
  compileGoals,
  dayNumberOf,
  factsOf,
  latestFactOf,
  millisecondsOf,
  readCheckIn,
  toGoalSet,
} from '@throughline/core';
import type { CheckIn, GoalIndex, GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveFacts } from '../../test/index/naive-facts.ts';
import { instants, randomCheckIn } from '../../test/index/random-goal-set.ts';

const goalIds = ['k0', 'k1'];
const withFacts = (checkIns: readonly CheckIn[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  keyResults: goalIds.map((id) => ({ id, objective: 'o', title: id, measure: { kind: 'change' } })),
  checkIns,
});
const facts = fc.array(randomCheckIn([...goalIds, 'nowhere']), { maxLength: 14 });
const asOf = fc.constantFrom('2026-03-30', '2026-05-15', '2026-12-31').map((date) => dayNumberOf(date)!);
const knownAt = fc.constantFrom(
  Infinity,
  ...[...instants, '2026-05-16T00:00:00Z'].map((instant) => millisecondsOf(instant)!),
);
const contents = (index: GoalIndex, rows: readonly number[]): unknown[] =>
  rows.map((row) => readCheckIn(index, row));

/** Facts are those of the slow model, at every time and knowledge. */
const countsAsSlowModel = (all: typeof factsOf, last: typeof latestFactOf): void =>
  fc.assert(
    fc.property(facts, asOf, knownAt, (checkIns, day, known) => {
      const index = compileGoals(withFacts(checkIns));
      for (const id of goalIds) {
        const goal = index.numberOf(id)!;
        const expected = naiveFacts(checkIns, id, day, known);
        expect(contents(index, all(index, goal, day, known))).toEqual(expected);
        const latest = last(index, goal, day, known);
        expect(latest < 0 ? undefined : readCheckIn(index, latest)).toEqual(expected.at(-1));
      }
    }),
    { numRuns: 400, endOnFailure: true },
  );

/** Facts do not change when they are repeated and reordered. */
const ignoresRepeats = (compile: (checkIns: readonly CheckIn[]) => GoalIndex): void =>
  fc.assert(
    fc.property(
      facts,
      fc.array(fc.nat(), { minLength: 28, maxLength: 28 }),
      asOf,
      knownAt,
      (checkIns, keys, day, known) => {
        const doubled = [...checkIns, ...checkIns]
          .map((checkIn, at) => ({ checkIn, key: keys[at]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ checkIn }) => checkIn);
        const once = compile(checkIns);
        const twice = compile(doubled);
        for (let goal = 0; goal < once.size; goal++) {
          expect(contents(twice, factsOf(twice, goal, day, known))).toEqual(
            contents(once, factsOf(once, goal, day, known)),
          );
        }
        expect(twice.checkIns.repeats.length).toBe(once.checkIns.repeats.length + checkIns.length);
      },
    ),
    { endOnFailure: true },
  );

describe('factsOf', () => {
  it('counts what the slow model counts, at every time and knowledge', () => {
    countsAsSlowModel(factsOf, latestFactOf);
  });

  it('would be caught with hindsight, with the day left out, or with the newest record as the latest', () => {
    const withHindsight: typeof factsOf = (index, goal, day) => factsOf(index, goal, day);
    const untilToday: typeof factsOf = (index, goal, day, known) => factsOf(index, goal, day - 1, known);
    const newest: typeof latestFactOf = (index, goal, day, known) =>
      [...factsOf(index, goal, day, known)]
        .sort((a, b) => index.checkIns.at[a]! - index.checkIns.at[b]!)
        .at(-1) ?? -1;
    expect(() => countsAsSlowModel(withHindsight, latestFactOf)).toThrow();
    expect(() => countsAsSlowModel(untilToday, latestFactOf)).toThrow();
    expect(() => countsAsSlowModel(factsOf, newest)).toThrow();
  });

  it('does not change when facts are repeated and reordered', () => {
    ignoresRepeats((checkIns) => compileGoals(withFacts(checkIns)));
  });

  it('would be caught if the one that comes last in the list won', () => {
    const lastWins = (checkIns: readonly CheckIn[]): GoalIndex =>
      compileGoals(withFacts([...new Map(checkIns.map((checkIn) => [checkIn.key, checkIn])).values()]));
    expect(() => ignoresRepeats(lastWins)).toThrow();
  });

  it('is tried on facts that clash, repeat and take back', () => {
    const made = fc
      .sample(facts, { numRuns: 300, seed: 3 })
      .map((checkIns) => compileGoals(withFacts(checkIns)));
    const share = (holds: (index: GoalIndex) => boolean): number => made.filter(holds).length / made.length;
    expect(share(({ checkIns }) => checkIns.conflicts.length > 0)).toBeGreaterThan(0.4);
    expect(share(({ checkIns }) => checkIns.retractionsOf.size > 0)).toBeGreaterThan(0.4);
    expect(share(({ checkIns }) => checkIns.overruled.size > 0)).toBeGreaterThan(0.3);
    const retractsRetraction = ({ checkIns }: GoalIndex): boolean =>
      checkIns.retracts.some((row) => row >= 0 && checkIns.variant[row] === 5);
    expect(share(retractsRetraction)).toBeGreaterThan(0.2);
  });

  it('fills the buffer it is given, and empties it first', () => {
    const index = compileGoals(
      withFacts([{ key: 'a', goal: 'k0', on: '2026-05-01', at: '2026-05-01T00:00:00Z', value: 1 }]),
    );
    const buffer = [7, 8, 9];
    const goal = index.numberOf('k0')!;
    expect(factsOf(index, goal, dayNumberOf('2026-06-01')!, Infinity, buffer)).toBe(buffer);
    expect(buffer).toEqual([0]);
    factsOf(index, index.numberOf('k1')!, dayNumberOf('2026-06-01')!, Infinity, buffer);
    expect(buffer).toEqual([]);
    expect(factsOf(index, 99, 0)).toEqual([]);
  });
});

describe('readCheckIn', () => {
  it('gives every row back, whatever was in it', () => {
    const odd = fc.record(
      {
        on: fc.constantFrom('2026-05-01', 'someday', ''),
        at: fc.constantFrom('2026-05-01T00:00:00.010Z', '2026-05-01', '1969-12-31T23:59:59.9Z'),
        value: fc.oneof(fc.double(), fc.constant(-0)),
        confidence: fc.double(),
        milestone: fc.string(),
        externalIds: fc.constant([{ system: 's', kind: 'k', id: 'i' }]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(randomCheckIn(['k0', 'x']), odd), { maxLength: 6 }), (pairs) => {
        const checkIns = pairs.map(([checkIn, fields]) => ({ ...checkIn, ...fields })) as CheckIn[];
        const index = compileGoals(withFacts(checkIns));
        expect(toGoalSet(index).checkIns ?? []).toStrictEqual(checkIns);
        for (const column of [index.checkIns.value, index.checkIns.second]) {
          expect([...column].some((value) => Object.is(value, -0) || Math.abs(value) === Infinity)).toBe(
            false,
          );
        }
      }),
    );
  });

  it('keeps plain rows in the columns alone', () => {
    fc.assert(
      fc.property(randomCheckIn(['k0']), (checkIn) => {
        const { kept } = compileGoals(withFacts([checkIn])).checkIns;
        expect(kept.size).toBe('extensions' in checkIn ? 1 : 0);
      }),
    );
  });

  it('leaves the document without check-ins', () => {
    const goals = withFacts([
      { key: 'a', goal: 'k0', on: '2026-05-01', at: '2026-05-01T00:00:00Z', value: 1 },
    ]);
    expect('checkIns' in compileGoals(goals).document).toBe(false);
    expect(goals.checkIns).toHaveLength(1);
    expect(readCheckIn(compileGoals(goals), -1)).toBeUndefined();
  });
});
