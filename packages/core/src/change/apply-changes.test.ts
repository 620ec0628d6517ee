import { describe, expect, it } from 'vitest';
import type { GoalSet } from '../model/goal-set.ts';
import type { Change } from './change.ts';
import { applyChange, type LifeCycleStep, stageOf, undoChange } from './index.ts';
import {
  applied,
  checkIn,
  context,
  draft,
  judgement,
  keyResult,
  refused,
} from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';

describe('changes that fit', () => {
  it('count up revisions of the set and of the goals whose fields change', () => {
    const { goals: next, entries } = applied([
      { kind: 'setWeight', goal: 'arr', weight: 5 },
      { kind: 'revise', goal: 'mid', set: { title: 'Win it' } },
      { kind: 'recordCheckIn', checkIn },
    ]);
    expect(next.revision).toBe(7);
    expect(entries.map(({ revision }) => revision)).toEqual([5, 6, 7]);
    expect(next.keyResults?.[0]?.revision).toBe(1);
    expect(next.objectives?.[1]?.revision).toBe(3);
    expect(next.objectives?.[0]).toBe(smallCompany.objectives?.[0]);
    expect(next.people).toBe(smallCompany.people);
  });

  it('take the reason of the change, else that of the context', () => {
    const shift: Change = { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 8, to: 9 } };
    expect(applied([shift], { ...context, reason: 'less demand' }).entries[0]?.reason).toBe('less demand');
    expect(
      applied([{ ...shift, reason: 'new plan' }], { ...context, reason: 'less demand' }).entries[0]?.reason,
    ).toBe('new plan');
    expect(
      Object.keys(applied([{ kind: 'setWeight', goal: 'arr', weight: 1 }]).entries[0] ?? {}),
    ).not.toContain('reason');
  });

  it('that repeat what is there do nothing and get no entry', () => {
    const again: readonly Change[] = [
      { kind: 'recordCheckIn', checkIn: smallCompany.checkIns![0]! },
      { kind: 'upsertReference', reference: { entity: 'person', value: { name: 'Ben', id: 'ben' } } },
      { kind: 'setWeight', goal: 'arr', weight: 2 },
      { kind: 'revise', goal: 'arr', set: { title: 'ARR' }, unset: ['description'] },
      { kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', to: 10, from: 8 } },
      { kind: 'redistributeKras', moves: [] },
      { kind: 'reparent', goal: 'arr' },
    ];
    const result = applied(again);
    expect(result.entries).toEqual([]);
    expect(result.goals).toBe(smallCompany);
  });

  it('walk a goal from draft to reopened', () => {
    const step = (name: LifeCycleStep): Change => ({ kind: 'setState', goal: 'levels', step: name });
    const sign = (as: 'owner' | 'manager'): Change => ({ ...step('sign-off'), as }) as Change;
    const ben = { ...context, actor: { kind: 'human', id: 'ben' } } as const;
    const way: readonly (readonly [Change, typeof context | typeof ben])[] = [
      [step('feasible'), context],
      [sign('owner'), context],
      [sign('manager'), ben],
      [step('publish'), context],
      [step('freeze'), context],
      [step('reopen'), context],
      [step('freeze'), context],
      [step('close'), context],
      [step('reopen'), context],
    ];
    let now = smallCompany;
    const stages = way.map(([change, by]) => {
      now = applied([change], by, now).goals;
      return stageOf(now.keyResults?.[3] ?? {});
    });
    expect(stages).toEqual([
      'feasible',
      'feasible',
      'signed-off',
      'published',
      'frozen',
      'published',
      'frozen',
      'closed',
      'published',
    ]);
    expect(now.keyResults?.[3]?.signOffs).toEqual([
      { by: 'ana', as: 'owner', at: context.at, revision: 1 },
      { by: 'ben', as: 'manager', at: context.at, revision: 2 },
    ]);
    expect(now.keyResults?.[3]).not.toHaveProperty('frozen');
    expect(applyChange(smallCompany, { kind: 'setState', goal: 'old', step: 'close' }, context).ok).toBe(
      true,
    );
  });

  it('let others do a frozen goal, and record what happens to it', () => {
    const { goals: next } = applied([
      { kind: 'setOwners', goal: 'fixed', owners: [{ who: { person: 'ben' }, as: 'accountable' }] },
      { kind: 'revise', goal: 'fixed', set: { labels: ['kept'], unit: 'sales' } },
      { kind: 'recordCheckIn', checkIn: { ...checkIn, goal: 'of-fixed' } },
    ]);
    expect(next.objectives?.find(({ id }) => id === 'fixed')).toMatchObject({ unit: 'sales', frozen: true });
  });

  it('void the agreements when text or measure change, and not when labels do', () => {
    expect(
      applied([{ kind: 'revise', goal: 'deals', set: { labels: ['x'] } }]).goals.keyResults?.[1]?.signOffs
        ?.length,
    ).toBe(2);
    const edited = applied([{ kind: 'revise', goal: 'deals', set: { title: 'More deals' } }]);
    expect(edited.goals.keyResults?.[1]).toMatchObject({ state: 'feasible', title: 'More deals' });
    expect(edited.goals.keyResults?.[1]).not.toHaveProperty('signOffs');
    const shifted = applied([
      { kind: 'shiftTarget', goal: 'deals', measure: { kind: 'change', from: 0, to: 12 } },
    ]);
    expect(shifted.goals.keyResults?.[1]?.state).toBe('feasible');
    const undone = undoChange(edited.goals, edited.entries[0]!, context);
    expect(undone.ok && undone.value.goals.keyResults?.[1]).toMatchObject({
      state: 'signed-off',
      title: 'Deals',
      signOffs: smallCompany.keyResults?.[1]?.signOffs,
    });
  });

  it('take over a draft with the human who decided', () => {
    expect(applied([draft]).goals.keyResults?.at(-1)).toEqual({
      ...keyResult,
      revision: 1,
      origin: {
        draft: 'd1',
        drafter: 'rules',
        aiGenerated: true,
        reviewedBy: 'ana',
        reviewedAt: '2026-05-15T11:00:00Z',
      },
    });
  });

  it('give a template to people under ids of their own', () => {
    const template: Change = {
      kind: 'applyTemplate',
      people: ['ana', 'ben', 'ana'],
      kras: [
        {
          id: 'growth',
          title: 'Growth',
          role: 'seller',
          supports: [{ goal: 'arr' }],
          owners: [
            { who: { role: 'seller' }, as: 'accountable' },
            { who: { person: 'ana' }, as: 'reviewer' },
          ],
        },
      ],
      kpis: [
        {
          id: 'growth-kpi',
          kra: 'growth',
          title: 'Calls',
          measure: { kind: 'binary' },
          dependsOn: ['growth'],
        },
      ],
    };
    const { goals: next, entries } = applied([template]);
    expect(next.kras?.slice(1).map(({ id, person }) => [id, person])).toEqual([
      ['growth-ana', 'ana'],
      ['growth-ben', 'ben'],
    ]);
    expect(next.kras?.[2]?.owners).toEqual([
      { who: { person: 'ben' }, as: 'accountable' },
      { who: { person: 'ana' }, as: 'reviewer' },
    ]);
    expect(next.kpis?.slice(1).map(({ id, kra, dependsOn }) => [id, kra, dependsOn])).toEqual([
      ['growth-kpi-ana', 'growth-ana', ['growth-ana']],
      ['growth-kpi-ben', 'growth-ben', ['growth-ben']],
    ]);
    expect(entries.length).toBe(1);
    expect(refused({ ...template, people: ['x'.repeat(200)] })).toContain('change/unknown-reference');
  });

  it('move KRAs: null takes away, absent stays', () => {
    const { goals: next } = applied([
      { kind: 'redistributeKras', moves: [{ kra: 'care', role: null, person: 'ana', unit: 'sales' }] },
    ]);
    expect(next.kras?.[0]).toEqual({
      id: 'care',
      title: 'Customer care',
      person: 'ana',
      unit: 'sales',
      revision: 1,
    });
  });

  it('correct a closed goal and look back at it', () => {
    const correction: Change = {
      kind: 'correctClosed',
      checkIn: { ...checkIn, goal: 'old' },
      reason: 'late figures',
    };
    const { goals: next, entries } = applied([
      correction,
      { kind: 'retrospect', retrospective: { id: 'r1', goal: 'ended', on: '2026-07-02', next: 'stop' } },
    ]);
    expect(next.checkIns?.length).toBe(2);
    expect(entries[0]?.reason).toBe('late figures');
    expect(next.retrospectives?.length).toBe(1);
    const undone = undoChange(next, entries[1]!, context);
    expect(undone.ok && undone.value.goals).not.toHaveProperty('retrospectives');
  });

  it('erase a person everywhere, for good', () => {
    const { goals: next, entries } = applied([
      { kind: 'judge', judgement },
      {
        kind: 'upsertReference',
        reference: { entity: 'accessList', value: { id: 'board', name: 'Board', people: ['ben', 'ana'] } },
      },
      { kind: 'erasePerson', person: 'ana', tombstone: 'gone-1' },
    ]);
    const text = JSON.stringify(next);
    expect(text).not.toMatch(/"ana"|Ana|ana@example/);
    expect(next.people?.[0]).toEqual({ id: 'gone-1', name: 'gone-1', active: true, erased: true });
    expect(next.organization.okrChampion).toBe('gone-1');
    expect(next.units?.[0]?.lead).toBe('gone-1');
    expect(next.assignments?.[0]?.managers).toEqual(['gone-1']);
    expect(next.objectives?.[0]?.owners?.[0]?.who).toEqual({ person: 'gone-1' });
    expect(next.keyResults?.[1]?.signOffs?.map(({ by }) => by)).toEqual(['gone-1', 'gone-1']);
    expect(next.judgements?.[0]?.by).toBe('gone-1');
    expect(next.accessLists?.[0]?.people).toEqual(['ben', 'gone-1']);
    expect(next.checkIns?.[0]).toBe(smallCompany.checkIns?.[0]);
    expect(entries[2]?.inverse).toEqual([]);
    const undone = undoChange(next, entries[2]!, context);
    expect(undone.ok ? '' : undone.problems[0].ruleId).toBe('change/cannot-undo');
  });

  it('make lists that were not there, and take them away again', () => {
    const bare: GoalSet = { schemaVersion: 1, organization: { id: 'acme', name: 'Acme' } };
    const added = applied(
      [{ kind: 'upsertReference', reference: { entity: 'role', value: { id: 'r', title: 'R' } } }],
      context,
      bare,
    );
    const undone = undoChange(added.goals, added.entries[0]!, context);
    expect(undone.ok && undone.value.goals).toEqual({ ...bare, revision: 2 });
  });

  it('keep a loop that was there before, when it is not touched', () => {
    const looped: GoalSet = {
      ...smallCompany,
      objectives: smallCompany.objectives!.map((each) =>
        each.id === 'top' ? { ...each, supports: [{ goal: 'mid' }] } : each,
      ),
    };
    expect(
      applyChange(looped, { kind: 'reparent', goal: 'top', supports: [{ goal: 'mid', weight: 4 }] }, context)
        .ok,
    ).toBe(true);
  });
});
