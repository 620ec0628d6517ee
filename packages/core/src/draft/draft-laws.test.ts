import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/apply-changes.ts';
import type { Change } from '../change/change.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { goalSets } from '../test-kit/index.ts';
import { drawnRecipe } from '../../test/drawn-recipe.ts';
import { draftChanges, type GoalSetDraft } from './index.ts';

const start = goalSets({ maxUnits: 2, maxObjectivesPerUnit: 2, maxFacts: 1 });
const draws = fc.array(fc.array(fc.nat(9999), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});
const context = {
  actor: { kind: 'human', id: 'person0.0' },
  at: '2026-05-15T12:00:00Z',
  reason: 'as drawn',
} as const;

/** Goals in one text, but revisions, empty lists, and `frozen` where it says nothing. */
const textOf = (goals: GoalSet): string =>
  encodeGoalSet(
    JSON.parse(
      JSON.stringify(goals, (key, value: unknown) =>
        key === 'revision' || (Array.isArray(value) && value.length === 0) ? undefined : value,
      ),
    ) as GoalSet,
  );

type Recorder = (
  goals: GoalSet,
  recipe: (draft: GoalSetDraft) => void,
) => { readonly ok: true; readonly value: readonly Change[] } | { readonly ok: false };

/** How often the changes were taken, and the first recipe whose changes do something else than the recipe. */
const compared = (recorder: Recorder): { readonly taken: number; readonly differs: boolean } => {
  let taken = 0;
  let differs = false;
  fc.assert(
    fc.property(start, draws, (goals, drawn) => {
      const recipe = drawnRecipe(drawn);
      const changes = recorder(goals, recipe);
      if (!changes.ok) return;
      const result = applyChanges(goals, changes.value, context);
      if (!result.ok) return;
      taken += 1;
      if (textOf(result.value.goals) !== textOf(produce(goals, recipe))) differs = true;
    }),
    { numRuns: 120 },
  );
  return { taken, differs };
};

describe('law 79: recorded recipes', () => {
  it('do as changes what immer says the recipe does', () => {
    const { taken, differs } = compared(draftChanges);
    expect(differs).toBe(false);
    expect(taken).toBeGreaterThan(60);
  });

  it('a recorder that forgets the last change would be seen', () => {
    const forgetful: Recorder = (goals, recipe) => {
      const changes = draftChanges(goals, recipe);
      return changes.ok ? { ok: true, value: changes.value.slice(0, -1) } : changes;
    };
    expect(compared(forgetful).differs).toBe(true);
  });

  it('a recorder that takes the weight of a link for that of the goal would be seen', () => {
    const mistaken: Recorder = (goals, recipe) => {
      const changes = draftChanges(goals, recipe);
      if (!changes.ok) return changes;
      return {
        ok: true,
        value: changes.value.map((change) =>
          change.kind === 'setWeight' && change.parent !== undefined
            ? { kind: 'setWeight', goal: change.goal, weight: change.weight }
            : change,
        ),
      };
    };
    expect(compared(mistaken).differs).toBe(true);
  });

  it('are the same again when nothing is left to do', () => {
    fc.assert(
      fc.property(start, draws, (goals, drawn) => {
        const recipe = drawnRecipe(drawn);
        const after = produce(goals, recipe);
        const again = draftChanges(after, () => undefined);
        expect(again).toEqual({ ok: true, value: [] });
      }),
      { numRuns: 20 },
    );
  });
});
