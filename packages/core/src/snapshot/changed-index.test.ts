import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../change/index.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { factsOf } from '../index/facts-of.ts';
import { goalAt } from '../index/goal-at.ts';
import type { GoalIndex } from '../index/goal-index.ts';
import { latestFactOf } from '../index/latest-fact-of.ts';
import { readCheckIn } from '../index/read-check-in.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { changeFor, type Draws } from '../test-kit/change-for.ts';
import { changeDraws } from '../test-kit/changes.ts';
import { goalSets } from '../test-kit/index.ts';
import { columnsOf } from '../../test/index/columns-of.ts';

const context = { actor: { kind: 'human', id: 'person0.0' }, at: '2026-05-15T12:00:00Z' } as const;
const start = goalSets({ states: true, maxUnits: 3, maxObjectivesPerUnit: 3, maxFacts: 2 });
const sequence = (most: number): fc.Arbitrary<Draws[]> =>
  fc.array(changeDraws(), { minLength: 1, maxLength: most, size: 'max' });

describe('an index of changed goals', () => {
  it('has the columns compileGoals gives, whenever they are read', () => {
    fc.assert(
      fc.property(start, sequence(20), fc.integer({ min: 1, max: 8 }), (goals, draws, every) => {
        let document: GoalSet = toGoalSet(compileGoals(goals));
        let index = compileGoals(goals);
        for (const [step, draw] of draws.entries()) {
          const change = changeFor(document, draw);
          const onDocument = applyChange(document, change, context);
          const onIndex = applyChange(index, change, context);
          expect(onIndex.ok, JSON.stringify([change, onIndex, onDocument])).toBe(onDocument.ok);
          if (!onDocument.ok || !onIndex.ok) {
            expect(onIndex).toEqual(onDocument);
            continue;
          }
          expect(onIndex.value.entries).toEqual(onDocument.value.entries);
          document = onDocument.value.goals;
          index = onIndex.value.goals;
          if (step % every === 0) expect(columnsOf(index)).toEqual(columnsOf(compileGoals(document)));
        }
        expect(JSON.stringify(toGoalSet(index))).toBe(JSON.stringify(toGoalSet(compileGoals(document))));
        expect(columnsOf(index)).toEqual(columnsOf(compileGoals(document)));
      }),
      { numRuns: 150 },
    );
  });
});
