import { describe, expect, it } from 'vitest';
import { applied, context } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { redoChange, undoChange } from './index.ts';

const undone = (goals: GoalSet, entry: Parameters<typeof undoChange>[1]) => {
  const result = undoChange(goals, entry, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('redoChange', () => {
  it('does again what an undo took back, in one step, and says so in the log', () => {
    const template = applied([
      {
        kind: 'applyTemplate',
        kras: [{ id: 'growth', title: 'Growth' }],
        kpis: [{ id: 'calls', kra: 'growth', title: 'Calls', measure: { kind: 'binary' } }],
        people: ['ana', 'ben'],
      },
    ]);
    const back = undone(template.goals, template.entries[0]!);
    expect(back.entries.length).toBe(4);
    const again = redoChange(back.goals, back.entries, context);
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    const plain = (goals: GoalSet): string =>
      encodeGoalSet({ ...goals, revision: 0 }).replace(/"revision":\d+/g, '');
    expect(plain(again.value.goals)).toBe(plain(template.goals));
    expect(again.value.entries[0]?.reason).toBe('redo of revision 6, 7, 8, 9');
    const once = redoChange(back.goals, back.entries, { ...context, reason: 'after all' });
    expect(once.ok && once.value.entries[0]?.reason).toBe('after all');
  });

  it('refuses when somebody else has used what would come back', () => {
    const done = applied([
      { kind: 'add', goal: { entity: 'initiative', value: { id: 'new', title: 'New' } } },
    ]);
    const back = undone(done.goals, done.entries[0]!);
    const taken = applied(
      [{ kind: 'add', goal: { entity: 'kra', value: { id: 'new', title: 'Another' } } }],
      context,
      back.goals,
    );
    const again = redoChange(taken.goals, back.entries, context);
    expect(again.ok ? '' : again.problems[0].ruleId).toBe('change/id-taken');
  });

  it('refuses what is no list of entries, and erasures', () => {
    expect(() => redoChange(smallCompany, {} as never, context)).toThrow('core/bad-option');
    expect(() => redoChange(smallCompany, [], {} as never)).toThrow('core/bad-context');
    const odd = redoChange(smallCompany, [null as never], context);
    expect(odd.ok ? '' : odd.problems[0].ruleId).toBe('change/bad-shape');
    const erased = applied([{ kind: 'erasePerson', person: 'ben', tombstone: 'gone' }]);
    const never = redoChange(erased.goals, erased.entries, context);
    expect(never.ok ? '' : never.problems[0].ruleId).toBe('change/cannot-undo');
    const nothing = redoChange(smallCompany, [], context);
    expect(nothing.ok && nothing.value.goals).toBe(smallCompany);
  });
});
