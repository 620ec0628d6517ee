import { setAutoFreeze } from 'immer';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import { compileGoals } from '../index/compile-goals.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { smallCompany } from '../../test/small-company.ts';
import { draftChanges, type GoalSetDraft } from './index.ts';

type Recipe = (draft: GoalSetDraft) => void;

const recorded = (recipe: Recipe, goals: GoalSet = smallCompany): unknown => {
  const result = draftChanges(goals, recipe);
  return result.ok ? result.value : result.problems;
};

describe('recipes', () => {
  it('that throw let their own error through, and end their draft', () => {
    const own = new RangeError('mine');
    let kept: GoalSetDraft | undefined;
    const careless = (): unknown =>
      draftChanges(smallCompany, (draft) => {
        kept = draft;
        throw own;
      });
    expect(careless).toThrow(own);
    expect(() => void (kept!.revision = 3)).toThrow(TypeError);
  });

  it('that give a promise are a usage error, and what they do later does no harm', async () => {
    const later = async (draft: GoalSetDraft): Promise<void> => {
      await Promise.resolve();
      draft.revision = 7;
    };
    expect(() => draftChanges(smallCompany, later as never)).toThrow(UsageError);
    await new Promise((done) => setTimeout(done, 5));
  });

  it('may return what they like', () => {
    expect(recorded((draft) => draft.people!.push({ id: 'x', name: 'X' }))).toHaveLength(1);
    expect(recorded(() => ({ then: 5 }) as never)).toEqual([]);
  });

  it('do not write to the goals, freeze nothing, and leave the settings of the host alone', () => {
    setAutoFreeze(true);
    const goals: GoalSet = JSON.parse(JSON.stringify(smallCompany)) as GoalSet;
    const text = JSON.stringify(goals);
    expect(recorded((draft) => void (draft.keyResults![0]!.weight = 9), goals)).toHaveLength(1);
    expect(JSON.stringify(goals)).toBe(text);
    expect([Object.isFrozen(goals), Object.isFrozen(goals.keyResults?.[0])]).toEqual([false, false]);
  });

  it('work on an index as on its document', () => {
    const recipe: Recipe = (draft) => void (draft.keyResults![0]!.weight = 9);
    expect(draftChanges(compileGoals(smallCompany), recipe)).toEqual(draftChanges(smallCompany, recipe));
  });

  it('that put in what cannot be read are refused with findings', () => {
    const circle: Record<string, unknown> = { id: 'x', title: 'X' };
    circle['extensions'] = { circle };
    for (const value of [circle, new Map(), () => 1, 10n, Symbol('x'), null])
      expect(draftChanges(smallCompany, (draft) => void draft.initiatives!.push(value as never)).ok).toBe(
        false,
      );
  });
});
