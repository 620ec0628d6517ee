import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../model/check-in.ts';
import { changeDraws } from '../test-kit/changes.ts';
import { goalSets } from '../test-kit/index.ts';
import { type Apply, shuffleFacts, takeTurns, type Turn } from '../../test/two-editors.ts';
import { smallCompany } from '../../test/small-company.ts';
import { applyChange } from './index.ts';

const start = goalSets({ states: true, maxUnits: 2, maxObjectivesPerUnit: 2, maxFacts: 1 });
const turn: fc.Arbitrary<Turn> = fc.record({
  editor: fc.constantFrom(0, 1),
  does: fc.oneof(
    { weight: 2, arbitrary: fc.constant('read' as const) },
    { weight: 7, arbitrary: fc.constant('write' as const) },
    { weight: 1, arbitrary: fc.constant('undo and redo' as const) },
  ),
  draws: changeDraws(),
});
const turns = fc.array(turn, { minLength: 4, maxLength: 24, size: 'max' });

const model = (apply: Apply, numRuns: number, seed?: number): void =>
  fc.assert(
    fc.property(start, turns, (base, taken) => void takeTurns(base, taken, apply)),
    { interruptAfterTimeLimit: 25_000, numRuns, ...(seed === undefined ? {} : { seed, endOnFailure: true }) },
  );

/** Lets the last writer win. */
const unguarded: Apply = (goals, change, { expectedGoals: _, ...context }) =>
  applyChange(goals, change, context);

/** Refuses everything that is not from the newest revision of the set, other goals included. */
const overcautious: Apply = (goals, change, context) => {
  const revisions = (context.expectedGoals ?? []).map(({ revision }) => revision);
  return applyChange(goals, change, { ...context, expectedRevision: Math.max(0, ...revisions) });
};

/** Loses the way back of fields that were not there before. */
const forgetful: Apply = (goals, change, context) => {
  const done = applyChange(goals, change, context);
  if (!done.ok) return done;
  const entries = done.value.entries.map((entry) => ({
    ...entry,
    inverse: entry.inverse.filter((back) => back.kind !== 'restore' || back.unset === undefined),
  }));
  return { ok: true, value: { ...done.value, entries } };
};

describe('two editors at one set', () => {
  it('law 68, 71: are told of each other exactly where a naive model says so, and can take everything back', () => {
    model(applyChange, 50);
  });

  it('are told apart from editors that overwrite, that refuse too much and that cannot undo', () => {
    for (const wrong of [unguarded, overcautious, forgetful]) {
      expect(() => {
        model(wrong, 300, 5);
      }).toThrow();
    }
  });

  it('meet often enough', () => {
    const sample = fc.sample(fc.tuple(start, turns), { numRuns: 30, seed: 2 });
    const came = sample.map(([base, taken]) => takeTurns(base, taken));
    const sum = (of: 'written' | 'conflicts' | 'refused'): number =>
      came.reduce((all, each) => all + each[of], 0);
    expect(sum('written')).toBeGreaterThan(100);
    expect(sum('conflicts')).toBeGreaterThan(3);
    expect(sum('refused')).toBeGreaterThan(10);
  });

  it('may send facts in any order, and twice', () => {
    const fact = fc.record({ day: fc.integer({ min: 1, max: 14 }), value: fc.nat(50), draw: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 12 }), (drawn) => {
        const facts = drawn.map(({ day, value }, at): CheckIn => {
          const on = `2026-05-${String(day).padStart(2, '0')}`;
          return { key: `f${String(at)}`, goal: 'arr', on, at: `${on}T10:00:00Z`, value };
        });
        expect(
          shuffleFacts(
            smallCompany,
            facts,
            drawn.map(({ draw }) => draw),
          ),
        ).toBe(facts.length);
      }),
    );
  });
});
