import { describe, expect, it } from 'vitest';
import { compileGoals } from '../index/compile-goals.ts';
import { generateGoalSet } from '../test-kit/index.ts';
import type { Change } from './change.ts';
import { applyChange, applyChanges, replayChanges, undoChange } from './index.ts';
import { checkIn, context, keyOf, refused } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';

describe('hostile and large input', () => {
  it('never throws, whatever a change is', () => {
    for (const change of [
      null,
      undefined,
      7,
      [],
      {},
      { kind: '__proto__' },
      { kind: 'revise', goal: '__proto__', set: JSON.parse('{"__proto__":{"x":1}}') as object },
      { kind: 'add', goal: { entity: 'constructor', value: {} } },
    ]) {
      expect(refused(change)[0]).toMatch(/^change\//);
    }
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('refuses what cannot be read, and says where', () => {
    const getter = {
      kind: 'setWeight',
      goal: 'arr',
      get weight(): number {
        throw new Error('no');
      },
    };
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('no');
        },
      },
    );
    for (const change of [getter, throwing]) {
      const result = applyChanges(
        smallCompany,
        [{ kind: 'setWeight', goal: 'arr', weight: 5 }, change as Change],
        context,
      );
      expect(result.ok ? [] : [result.problems[0].ruleId, result.problems[0].path]).toEqual([
        'change/bad-shape',
        ['changes', 1],
      ]);
      const entry = { revision: 5, actor: context.actor, at: context.at, change, inverse: [] };
      const undone = undoChange(smallCompany, entry as never, context);
      expect(undone.ok ? '' : undone.problems[0].ruleId).toBe('change/bad-shape');
      const replayed = replayChanges(smallCompany, [entry as never]);
      expect(replayed.ok ? '' : replayed.problems[0].ruleId).toBe('change/bad-shape');
    }
  });

  it('takes a gap among the changes for a change that is none', () => {
    const result = applyChanges(smallCompany, [,] as never, context);
    expect(result.ok ? [] : [result.problems[0].ruleId, result.problems[0].path]).toEqual([
      'change/bad-shape',
      ['changes', 0],
    ]);
  });

  it('uses what it checked, when a change answers differently each time it is asked', () => {
    let asked = 0;
    const sly = {
      kind: 'setWeight',
      goal: 'arr',
      get weight(): number {
        return (asked += 1) === 1 ? 5 : 1e9;
      },
    };
    const result = applyChange(smallCompany, sly as Change, context);
    expect(result.ok && result.value.goals.keyResults?.[0]?.weight).toBe(5);
  });

  it('keeps nothing of what the caller may write to later', () => {
    const value = {
      id: 'new',
      objective: 'mid',
      title: 'New',
      measure: { kind: 'change' as const, from: -0, to: 4 },
    };
    const change: Change = { kind: 'add', goal: { entity: 'keyResult', value } };
    const result = applyChange(smallCompany, change, context);
    if (!result.ok) throw new Error('refused');
    const before = JSON.stringify(result.value);
    value.title = 'written to';
    value.measure.to = 5;
    expect(JSON.stringify(result.value)).toBe(before);
    const stored = result.value.goals.keyResults?.at(-1)?.measure;
    expect(Object.is(stored?.kind === 'change' && stored.from, 0)).toBe(true);
  });

  it('refuses a batch and a nesting beyond all bounds before it does any work', () => {
    const huge = applyChanges(smallCompany, new Array<Change>(2_000_001), context);
    expect(huge.ok ? '' : keyOf(huge.problems[0])).toBe('change/bad-shape#batch');
    let deep: unknown = 'end';
    for (let level = 0; level < 5000; level++) deep = { deep };
    expect(refused({ kind: 'revise', goal: 'arr', set: { extensions: { deep } } })[0]).toMatch(
      /^change\/bad-shape/,
    );
    const round: Record<string, unknown> = {};
    round['round'] = round;
    expect(refused({ kind: 'revise', goal: 'arr', set: { extensions: round } })[0]).toMatch(
      /^change\/bad-shape/,
    );
    expect(
      refused({ kind: 'shiftTarget', goal: 'arr', measure: { kind: 'change', from: 0, to: Number.NaN } })[0],
    ).toBe('change/bad-shape');
  });

  it('takes a goal set that was never parsed for wrong code, and an entry that is none for wrong data', () => {
    const broken = { ...smallCompany, objectives: [null], keyResults: [{ id: 'arr', supports: 7 }] } as never;
    expect(() =>
      applyChange(broken, { kind: 'reparent', goal: 'arr', supports: [{ goal: 'x' }] }, context),
    ).toThrow('core/not-goals');
    const undone = undoChange(smallCompany, { change: null } as never, context);
    expect(undone.ok ? '' : undone.problems[0].ruleId).toBe('change/bad-shape');
  });

  it('walks a chain of 20,000 goals without recursion, and cuts a long loop short', () => {
    const chain = generateGoalSet({
      objectives: 20000,
      keyResultsPerObjective: 0,
      shape: 'chain',
      checkInsPerKeyResult: 0,
      people: 3,
    });
    const result = applyChange(
      chain,
      { kind: 'reparent', goal: 'o0', supports: [{ goal: 'o19999' }] },
      { ...context, actor: { kind: 'human', id: 'p0' } },
    );
    const loop = result.ok ? [] : (result.problems[0].data['loop'] as readonly string[]);
    expect(loop.length).toBe(20);
    expect(loop.slice(0, 2)).toEqual(['o0', 'o19999']);
    expect(loop[19]).toBe('o0');
  });

  it('gives an index for an index, and the same one when nothing happened', () => {
    const index = compileGoals(smallCompany);
    const same = applyChanges(index, [], context);
    expect(same.ok && same.value.goals === index).toBe(true);
    const changed = applyChange(index, { kind: 'recordCheckIn', checkIn }, context);
    expect(changed.ok && changed.value.goals.checkIns.size).toBe(2);
  });
});
