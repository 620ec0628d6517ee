import { describe, expect, it } from 'vitest';
import { UsageError } from '../error/usage-error.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Change } from './change.ts';
import { applyChange, applyChanges, replayChanges, undoChange } from './index.ts';
import { applied, context, keyOf, log } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';

/** A generator can be made to throw anything, and `throw 'no'` is a lint error. */
const thrower = {
  next: (): never => {
    const nothing: { readonly value: unknown } = { value: 'no' };
    throw nothing.value;
  },
};

/** Throws whatever is done with it. */
const hostile: unknown = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    ownKeys: () => {
      throw new RangeError('no');
    },
  },
);
const revocable = Proxy.revocable([], {});
revocable.revoke();
const revoked: unknown = revocable.proxy;

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
    [{ ...context, actor: { kind: 'human', id: '__proto__' } }],
    [{ ...context, actor: { kind: 'human', id: 'constructor' } }],
    [{ ...context, actor: { kind: 'service', id: 'x'.repeat(201) } }],
    [{ ...context, actor: { kind: 'service', id: 'night\u0000job' } }],
    [{ ...context, expectedGoals: [{ goal: 'arr' }] }],
    [{ ...context, expectedGoals: [undefined] }],
    [{ ...context, log: 'everything' }],
    [{ ...context, expectedRevision: 1.5 }],
    [{ ...context, expectedRevison: 1 }],
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

  it('that refuses to be read is thrown as well', () => {
    for (const wrong of [
      hostile,
      revoked,
      { ...context, actor: hostile },
      { ...context, expectedGoals: hostile },
    ])
      expect(() => applyChanges(smallCompany, [], wrong as never)).toThrow('core/bad-context');
  });

  it('takes whoever the log takes: every actor it lets through can be replayed and undone', () => {
    for (const id of ['a', 'x'.repeat(200), 'ünï cödé', '🙂'.repeat(200), 'HR-GOAL-2026-0007']) {
      const by = { ...context, actor: { kind: 'service', id } } as const;
      const done = applyChange(smallCompany, { kind: 'setWeight', goal: 'arr', weight: 5 }, by);
      if (!done.ok) throw new Error('refused');
      expect(replayChanges(smallCompany, done.value.entries).ok).toBe(true);
      expect(undoChange(done.value.goals, done.value.entries[0]!, by).ok).toBe(true);
    }
  });

  it('keeps an actor of its own in the log', () => {
    const actor: { kind: 'human'; id: string } = { kind: 'human', id: 'ana' };
    const done = applied([{ kind: 'setWeight', goal: 'arr', weight: 5 }], { at: context.at, actor });
    actor.id = 'somebody else';
    expect(done.entries[0]?.actor).toEqual({ kind: 'human', id: 'ana' });
  });

  it.each([
    ['throws', () => Array.from({ length: -1 })[0]!['x' as never]],
    ['throws what is no error', () => thrower.next()],
    ['gives true', () => true],
    ['gives nothing', () => undefined],
    ['gives what is no finding', () => [{ severity: 'error' }]],
    [
      'gives a finding of unknown severity',
      () => [{ ruleId: 'a/b', severity: 'fatal', path: [], data: {}, message: 'x' }],
    ],
    ['gives a gap', () => [,]],
    ['gives what cannot be read', () => hostile],
    ['gives a list of what cannot be read', () => [hostile]],
  ])('takes a check that %s for wrong code', (_, check) => {
    const apply = (): unknown =>
      applyChanges(smallCompany, [], { ...context, checks: [() => [], check as never] });
    expect(apply).toThrow(UsageError);
    expect(apply).toThrow(/check 1 of `checks`.*core\/bad-check/);
  });

  it('tells conflicts of the set and of goals, with who changed what and when', () => {
    const change: Change = { kind: 'setWeight', goal: 'mid', weight: 2 };
    const stale = applyChange(smallCompany, change, {
      ...context,
      expectedRevision: 3,
      expectedGoals: [
        { goal: 'mid', revision: 1 },
        { goal: 'arr', revision: 0 },
        { goal: 'gone', revision: 2 },
      ],
      log,
    });
    if (stale.ok) throw new Error('not refused');
    expect(stale.problems.map(keyOf)).toEqual([
      'change/revision-conflict#told',
      'change/revision-conflict#goal-told',
      'change/revision-conflict#gone',
    ]);
    expect(stale.problems[1]?.data).toEqual({
      goal: 'mid',
      revision: 2,
      expected: 1,
      by: ['ben'],
      at: ['2026-05-14T08:00:00Z'],
      changes: ['revise'],
      edits: ['revise by ben at 2026-05-14T08:00:00Z'],
    });
    const fresh = { ...context, expectedGoals: [{ goal: 'mid', revision: 2 }] };
    expect(applyChange(smallCompany, change, fresh).ok).toBe(true);
  });

  it('tells a conflict also when the log holds lines that are none', () => {
    const odd = [null, 7, { revision: 4 }, hostile, ...log] as never;
    const stale = applyChange(
      smallCompany,
      { kind: 'setWeight', goal: 'mid', weight: 2 },
      { ...context, expectedRevision: 3, expectedGoals: [{ goal: 'mid', revision: 1 }], log: odd },
    );
    expect(stale.ok ? [] : stale.problems.map(({ data }) => data['by'])).toEqual([['ben'], ['ben']]);
  });

  it('needs lists and goals', () => {
    expect(() => applyChanges(smallCompany, revoked as never, context)).toThrow('core/bad-option');
    expect(() => replayChanges(smallCompany, revoked as never)).toThrow('core/bad-option');
    expect(() => applyChanges(smallCompany, 'all' as never, context)).toThrow('core/bad-option');
    expect(() => replayChanges(smallCompany, {} as never)).toThrow('core/bad-option');
    expect(() => applyChanges([] as never, [], context)).toThrow('core/not-goals');
  });
});
