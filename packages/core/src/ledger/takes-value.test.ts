import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChange } from '../change/apply-change.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { goalSets } from '../test-kit/index.ts';
import { openLedger } from './open-ledger.ts';
import { takesValue } from './takes-value.ts';

const on = '2026-05-15';
const at = '2026-05-15T12:00:00Z';

/** The same set, with its first cycle, first objective or first key result closed, or as it is. */
const closing = (goals: GoalSet, what: number): GoalSet => {
  const close = <Entity extends object>(list: readonly Entity[] = []): readonly Entity[] =>
    list.map((entity, place) => (place === 0 ? { ...entity, state: 'closed' as const } : entity));
  if (what === 1) return { ...goals, cycles: close(goals.cycles) };
  if (what === 2) return { ...goals, objectives: close(goals.objectives) };
  return what === 3 ? { ...goals, keyResults: close(goals.keyResults) } : goals;
};

it('a value is taken by a ledger exactly where a change takes it', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(goalSets({ states: true, maxUnits: 2 }), fc.nat({ max: 3 }), (drawn, what) => {
      const goals = closing(drawn, what);
      const index = compileGoals(goals);
      const ledger = openLedger(index);
      for (const [goal, id] of index.ids.entries()) {
        const checkIn = { key: `new/${id}`, goal: id, on, at, value: 3 };
        const change = { kind: 'recordCheckIn', checkIn } as const;
        const changed = applyChange(index, change, { actor: { kind: 'human', id: 'ana' }, at }).ok;
        expect([id, ledger.record([checkIn]).ok]).toEqual([id, changed]);
        if (takesValue(index, goal)) expect([id, changed]).toEqual([id, true]);
        if (changed) taken++;
        else refused++;
      }
    }),
    { numRuns: 20 },
  );
  expect(taken).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});
