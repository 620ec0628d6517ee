import { describe, expect, it } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Change } from './change.ts';
import { applyChange, applyChanges, replayChanges, undoChange } from './index.ts';
import { applied, context } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';

describe('the context', () => {
  it('blocks with checks that report errors, and only errors', () => {
    const finding = {
      ruleId: 'house/no-heavy-goals',
      path: [],
      data: {},
      message: 'too heavy',
      url: 'x',
    } as const;
    const heavy: Change = { kind: 'setWeight', goal: 'arr', weight: 9000 };
    const check = (severity: 'error' | 'warning') => (after: GoalSet) =>
      after.keyResults?.[0]?.weight === 9000 ? [{ ...finding, severity }] : [];
    const blocked = applyChange(smallCompany, heavy, { ...context, checks: [check('error')] });
    expect(blocked.ok ? '' : blocked.problems[0].ruleId).toBe('house/no-heavy-goals');
    expect(applyChange(smallCompany, heavy, { ...context, checks: [check('warning')] }).ok).toBe(true);
  });

  it('lets only the expected revision through', () => {
    expect(applyChanges(smallCompany, [], { ...context, expectedRevision: 4 }).ok).toBe(true);
    const late = applyChanges(smallCompany, [{ kind: 'setOwners', goal: 'nothing', owners: [] }], {
      ...context,
      expectedRevision: 5,
    });
    expect(late.ok ? [] : late.problems.map(({ ruleId }) => ruleId)).toEqual(['change/revision-conflict']);
  });

  it.each([
    [{ ...context, at: 'yesterday' }],
    [{ ...context, at: '2026-05-15' }],
    [{ at: context.at }],
    [{ ...context, actor: { kind: 'robot', id: 'x' } }],
    [{ ...context, actor: { kind: 'human', id: '' } }],
    [{ ...context, expectedRevision: 1.5 }],
    [{ ...context, reason: 3 }],
    [{ ...context, checks: [1] }],
    [undefined],
  ])('that only wrong code can make is thrown: %o', (wrong) => {
    expect(() => applyChanges(smallCompany, [], wrong as never)).toThrow(UsageError);
    expect(() =>
      undoChange(
        smallCompany,
        applied([{ kind: 'setWeight', goal: 'arr', weight: 5 }]).entries[0]!,
        wrong as never,
      ),
    ).toThrow('core/bad-context');
  });

  it('needs lists and goals', () => {
    expect(() => applyChanges(smallCompany, 'all' as never, context)).toThrow('core/bad-option');
    expect(() => replayChanges(smallCompany, {} as never)).toThrow('core/bad-option');
    expect(() => applyChanges([] as never, [], context)).toThrow('core/not-goals');
  });
});
