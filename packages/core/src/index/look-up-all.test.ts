import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import { applyChanges } from '../change/index.ts';
import { compileGoals } from './compile-goals.ts';
import type { GoalIndex } from './goal-index.ts';
import { lookUpAll } from './look-up-all.ts';

const checkIn = (key: string, value: number) =>
  ({ key, goal: 'arr', on: '2026-05-15', at: '2026-05-15T09:00:00Z', value }) as const;

const goalsWith = (keys: readonly string[]): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  keyResults: [
    { id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 0, to: 10 } },
    { id: 'nps', objective: 'grow', title: 'NPS', measure: { kind: 'change', from: 0, to: 10 } },
  ],
  // A key that comes again with another content: the later row counts for it.
  checkIns: keys.map((key, value) => checkIn(key, value)),
});

const appended = (index: GoalIndex): GoalIndex => {
  const change = { kind: 'recordCheckIn', checkIn: checkIn('new', 1) } as const;
  const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-05-15T12:00:00Z' } as const;
  const result = applyChanges(index, [change], context);
  if (!result.ok) throw new Error(result.problems[0].message);
  return { ...result.value.goals };
};

it('finds what each look-up finds', () => {
  const id = fc.constantFrom('arr', 'nps', 'a', 'b', 'c', 'new', '', '__proto__');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }),
      fc.array(id),
      (keys, ids) => {
        const base = compileGoals(goalsWith(keys));
        for (const { numberOf, checkIns } of [base, appended(base)])
          for (const lookUp of [numberOf, checkIns.rowOf])
            expect(Array.from(lookUpAll(lookUp, ids))).toEqual(ids.map((each) => lookUp(each) ?? -1));
      },
    ),
    { numRuns: 100 },
  );
});
