import { describe, expect, it } from 'vitest';
import { applied, checkIn, context, draft, keyResult, refused, service } from '../../test/change-samples.ts';
import { smallCompany } from '../../test/small-company.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Change } from './change.ts';
import { applyChange, replayChanges, undoChange } from './index.ts';

/** Law 66 and 68 for one change of the small company. */
const thereAndBack = (change: Change): GoalSet => {
  const { goals, entries } = applied([change]);
  const replayed = replayChanges(smallCompany, JSON.parse(JSON.stringify(entries)) as typeof entries);
  expect(replayed.ok && replayed.value).toEqual(goals);
  const undone = undoChange(goals, entries[0]!, context);
  const plain = (of: unknown): unknown =>
    JSON.parse(JSON.stringify(of, (key, value: unknown) => (key === 'revision' ? undefined : value)));
  expect(undone.ok && plain(undone.value.goals)).toEqual(plain(smallCompany));
  return goals;
};

describe('redistributing KRAs', () => {
  it('moves them, takes places away, and takes agreements with it', () => {
    const signOffs = [{ by: 'ana', as: 'owner', at: context.at, revision: 1 }] as const;
    const signed: GoalSet = {
      ...smallCompany,
      kras: smallCompany.kras!.map((kra) => ({ ...kra, state: 'feasible', signOffs })),
    };
    const { goals } = applied(
      [{ kind: 'redistributeKras', moves: [{ kra: 'care', person: null, role: null, unit: 'sales' }] }],
      context,
      signed,
    );
    expect(goals.kras).toEqual([
      { id: 'care', title: 'Customer care', unit: 'sales', state: 'feasible', revision: 1 },
    ]);
    thereAndBack({ kind: 'redistributeKras', moves: [{ kra: 'care', person: 'ana' }] });
  });

  it('does all moves or none', () => {
    const moves = [
      { kra: 'care', person: 'ana' },
      { kra: 'arr', person: 'ana' },
    ];
    expect(refused({ kind: 'redistributeKras', moves })).toEqual(['change/unknown-goal']);
    expect(
      refused({ kind: 'redistributeKras', moves: [{ kra: 'care', person: 'nobody', unit: 'nowhere' }] }),
    ).toEqual(['change/unknown-reference', 'change/unknown-reference']);
    expect(smallCompany.kras?.[0]?.person).toBe('ben');
  });
});

describe('a template', () => {
  const template = {
    kind: 'applyTemplate',
    kras: [
      {
        id: 'growth',
        title: 'Growth',
        revision: 7,
        externalIds: [{ system: 'hris', kind: 'kra', id: 'K1' }],
        signOffs: [{ by: 'ana', as: 'owner', at: context.at, revision: 1 }],
      },
    ],
    kpis: [
      {
        id: 'calls',
        kra: 'growth',
        title: 'Calls',
        measure: { kind: 'binary' },
        supports: [{ goal: 'arr' }],
      },
    ],
    people: ['ana', 'ben'],
  } as const satisfies Change;

  it('leaves behind what belongs to one goal only', () => {
    const goals = thereAndBack(template);
    const owners = [{ who: { person: 'ben' }, as: 'accountable' }];
    expect(goals.kras?.at(-1)).toEqual({
      id: 'growth-ben',
      title: 'Growth',
      person: 'ben',
      owners,
      revision: 1,
    });
    expect(goals.kpis?.at(-1)?.supports).toEqual([{ goal: 'arr' }]);
  });

  it('gives nothing to nobody, and everything or nothing to the rest', () => {
    expect(applied([{ ...template, people: [] }]).entries).toEqual([]);
    const taken = applied([template]);
    const again = applyChange(taken.goals, template, context);
    expect(again.ok ? [] : again.problems.map(({ ruleId }) => ruleId)).toEqual(
      Array(4).fill('change/id-taken'),
    );
    // `a-b` for `c` and `a` for `b-c` would be one id.
    const people: GoalSet = {
      ...smallCompany,
      people: [
        { id: 'c', name: 'C' },
        { id: 'b-c', name: 'BC' },
      ],
    };
    const kras = [
      { id: 'a-b', title: 'A' },
      { id: 'a', title: 'A' },
    ];
    const clash = applyChange(people, { kind: 'applyTemplate', kras, people: ['c', 'b-c'] }, context);
    expect(clash.ok ? '' : clash.problems[0].ruleId).toBe('change/id-taken');
    expect(refused({ ...template, kras: [{ id: 'x'.repeat(199), title: 'X' }], kpis: [] })).toContain(
      'change/bad-shape#entity',
    );
  });
});

describe('a draft', () => {
  it('comes in whole, with who decided, or not at all', () => {
    thereAndBack(draft);
    const [first] = draft.goals;
    const second = {
      entity: 'keyResult',
      value: { ...keyResult, id: 'other', objective: 'nowhere' },
    } as const;
    expect(refused({ ...draft, goals: [first, second] })).toEqual(['change/unknown-reference']);
    expect(applied([{ ...draft, goals: [] }]).entries).toEqual([]);
    const exact = { ...draft.decision, at: context.at };
    expect(applyChange(smallCompany, { ...draft, decision: { ...exact, editRatio: 1 } }, context).ok).toBe(
      true,
    );
    const asItWas = { ...exact, outcome: 'accepted', editRatio: 0 } as const;
    expect(applyChange(smallCompany, { ...draft, decision: asItWas }, context).ok).toBe(true);
  });

  it('cannot say itself who reviewed it', () => {
    const origin = { draft: 'x', drafter: 'x', aiGenerated: false, reviewedBy: 'ben' };
    const goals = [{ entity: 'keyResult', value: { ...keyResult, origin } }] as const;
    const stored = applied([{ ...draft, goals }]).goals.keyResults?.at(-1)?.origin;
    expect(stored).toMatchObject({ draft: 'd1', aiGenerated: true, reviewedBy: 'ana' });
  });
});

describe('looking back', () => {
  const retrospective = { id: 'r1', goal: 'ended', on: '2026-07-02', rootCause: 'too few people' } as const;

  it('is possible for closed goals, by people and services, and once per id', () => {
    thereAndBack({ kind: 'retrospect', retrospective });
    expect(applyChange(smallCompany, { kind: 'retrospect', retrospective }, service).ok).toBe(true);
    const { goals } = applied([{ kind: 'retrospect', retrospective }]);
    expect(applied([{ kind: 'retrospect', retrospective }], context, goals).entries).toEqual([]);
    const other: Change = { kind: 'retrospect', retrospective: { ...retrospective, next: 'stop' } };
    const again = applyChange(goals, other, context);
    expect(again.ok ? '' : again.problems[0].ruleId).toBe('change/id-taken');
    expect(refused({ kind: 'retrospect', retrospective: { ...retrospective, goal: 'nothing' } })).toEqual([
      'change/unknown-goal',
    ]);
    expect(
      refused({ kind: 'retrospect', retrospective: { ...retrospective, cycle: 'q9', by: 'zoe' } }),
    ).toEqual(['change/unknown-reference', 'change/unknown-reference']);
  });

  it('corrects what is closed by a further fact, and never rewrites one', () => {
    const fact = { key: 'late', goal: 'of-ended', on: '2026-05-08', at: checkIn.at, done: true } as const;
    const first = applied([{ kind: 'correctClosed', checkIn: fact, reason: 'late news' }]);
    const back = {
      key: 'back',
      goal: 'of-ended',
      on: '2026-05-08',
      at: '2026-05-09T10:00:00Z',
      retracts: 'late',
    } as const;
    const { goals, entries } = applied(
      [{ kind: 'correctClosed', checkIn: back, reason: 'wrong news' }],
      context,
      first.goals,
    );
    expect(goals.checkIns?.slice(-2)).toEqual([fact, back]);
    expect(entries[0]?.reason).toBe('wrong news');
    const rewritten = applyChange(
      goals,
      { kind: 'correctClosed', checkIn: { ...fact, done: false }, reason: 'x' },
      context,
    );
    expect(rewritten.ok ? '' : rewritten.problems[0].ruleId).toBe('change/check-in-conflict');
    expect(refused({ kind: 'retractCheckIn', checkIn: { ...back, goal: 'ended' } })[0]).toBe('change/closed');
  });
});
