import { describe, expect, it } from 'vitest';
import { compileGoals } from '../index/compile-goals.ts';
import { generateGoalSet } from '../test-kit/index.ts';
import { applyChange, applyChanges, undoChange } from './index.ts';
import { checkIn, context, refused } from '../../test/change-samples.ts';
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
