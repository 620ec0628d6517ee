import {
  compileGoals,
  goalAt,
  goalKinds,
  goalStates,
  isExcluded,
  isGoalIndex,
  kindOf,
  UsageError,
} from '@throughline/core';
import type { GoalSet } from '@throughline/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomGoalSet } from '../../test/index/random-goal-set.ts';

it('goalAt and kindOf find the very object and its kind for each number', () => {
  fc.assert(
    fc.property(randomGoalSet(), (goals) => {
      const index = compileGoals(goals);
      const all: unknown[] = [
        goals.objectives,
        goals.keyResults,
        goals.kras,
        goals.kpis,
        goals.initiatives,
      ].flatMap((list): readonly unknown[] => list ?? []);
      for (const [place, number] of index.documentOrder.entries()) {
        expect(goalAt(index, number)).toBe(all[place]);
        expect(kindOf(index, number)).toBe(goalKinds[index.kind[number]!]);
      }
      expect([goalAt(index, -1), goalAt(index, index.size), kindOf(index, index.size)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }),
  );
});

it('isExcluded leaves published and closed goals in', () => {
  const counting = goalStates.filter((_, code) => !isExcluded(code));
  expect(counting).toEqual(['published', 'closed']);
  expect(isExcluded(255)).toBe(false);
});

it('isGoalIndex tells an index from a document and refuses the rest', () => {
  const document: GoalSet = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } };
  expect(isGoalIndex(document)).toBe(false);
  expect(isGoalIndex(compileGoals(document))).toBe(true);
  expect(() => isGoalIndex([] as unknown as GoalSet)).toThrow(UsageError);
});
