import { carryForward, checkCarryForward, compileGoals, UsageError } from '@throughline/core';
import { applyChanges } from '@throughline/core/change';
import type {
  CarryForwardDecision,
  Finding,
  GoalSet,
  KeyResult,
  Objective,
  Retrospective,
} from '@throughline/core';
import { describe, expect, it } from 'vitest';
import { endingQuarter as goals, measure } from '../../test/carry-samples.ts';

const keyOf = ({ ruleId }: Finding): string => ruleId;
const told = (
  decisions: readonly CarryForwardDecision[],
  of: GoalSet = goals,
  from = 'q2',
  to = 'q3',
): unknown[] =>
  checkCarryForward(of, from, to, decisions)
    .filter((finding) => keyOf(finding) !== 'carry-forward/undecided')
    .map((finding) => [keyOf(finding), finding.path.join('/')]);

const context = { actor: { kind: 'human', id: 'ana' }, at: '2026-06-30T12:00:00Z' } as const;
const after = (decisions: readonly CarryForwardDecision[], of: GoalSet = goals): GoalSet => {
  const result = applyChanges(of, carryForward(of, 'q2', 'q3', decisions), context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.goals;
};
const found = (set: GoalSet, id: string): KeyResult | Objective | undefined =>
  [...(set.keyResults ?? []), ...(set.objectives ?? [])].find((goal) => goal.id === id);

const everything: readonly CarryForwardDecision[] = [
  { goal: 'arr', decision: 'carry', by: 'ana' },
  {
    goal: 'deals',
    decision: 'carry-changed',
    measure: { kind: 'change', from: 50, to: 200 },
    reason: 'the market grew',
    as: 'deals-2',
  },
  { goal: 'plan', decision: 'drop', reason: 'nobody needs it' },
  {
    goal: 'sum',
    decision: 'split',
    reason: 'two teams',
    into: [
      { title: 'Sum east', measure },
      { title: 'Sum west', measure: { kind: 'binary' }, as: 'west', weight: 1 },
    ],
  },
];

describe('carryForward', () => {
  it('makes new goals that name the old ones, drafts of the next cycle', () => {
    const set = after(everything);
    expect(checkCarryForward(goals, 'q2', 'q3', everything)).toEqual([]);
    expect(found(set, 'arr-q3')).toEqual({
      id: 'arr-q3',
      objective: 'grow-q3',
      title: 'ARR',
      measure,
      weight: 3,
      state: 'draft',
      carriedFrom: 'arr',
      extensions: { colour: 'blue' },
      // What it depends on, supports and is limited by goes on under other ids.
      dependsOn: ['deals-2', 'lead'],
      supports: [{ goal: 'deals-2' }],
      guardrails: [
        { title: 'churn', goal: 'deals-2', mode: 'flag' },
        { title: 'gone', mode: 'flag' },
      ],
      revision: 3,
    });
    expect(found(set, 'deals-2')).toMatchObject({ measure: { from: 50, to: 200 }, carriedFrom: 'deals' });
    expect(found(set, 'sum-q3-1')).toMatchObject({
      title: 'Sum east',
      carriedFrom: 'sum',
      objective: 'grow-q3',
    });
    expect(found(set, 'west')).toMatchObject({ measure: { kind: 'binary' }, weight: 1, carriedFrom: 'sum' });
    // The objectives come along once each; the link to the year stays, that to the other one is led on.
    expect(found(set, 'grow-q3')).toMatchObject({
      cycle: 'q3',
      carriedFrom: 'grow',
      supports: [{ goal: 'lead', weight: 2, seenRevision: 1 }, { goal: 'other-q3' }],
    });
    expect(set.objectives?.length).toBe(goals.objectives!.length + 2);
  });

  it('leaves the old goals and facts as they were, but for the end, and remembers why', () => {
    const set = after(everything);
    for (const { id } of goals.keyResults!) {
      const { state: _before, revision: _old, ...was } = found(goals, id)!;
      const { state: _after, revision: _new, ...is } = found(set, id)!;
      expect(is).toEqual(was);
    }
    const states = goals.keyResults!.map(({ id }) => found(set, id)?.state);
    expect(states).toEqual(['closed', 'closed', 'cancelled', 'closed', 'closed']);
    expect(found(set, 'grow')).toEqual(found(goals, 'grow'));
    expect(set.checkIns).toEqual(goals.checkIns);
    expect(set.retrospectives?.map(({ goal, next, reason, on, by }) => [goal, next, reason, on, by])).toEqual(
      [
        ['arr', 'carry-forward', undefined, '2026-06-30', 'ana'],
        ['deals', 'carry-forward-changed', 'the market grew', '2026-06-30', undefined],
        ['plan', 'stop', 'nobody needs it', '2026-06-30', undefined],
        ['sum', 'carry-forward-changed', 'two teams', '2026-06-30', undefined],
      ],
    );
  });

  it('leads a formula on to what its inputs go on as', () => {
    const set = after([
      { goal: 'arr', decision: 'carry' },
      { goal: 'sum', decision: 'carry', as: 'sum-2' },
    ]);
    expect(found(set, 'sum-2')).toMatchObject({ measure: { inputs: [{ name: 'a', goal: 'arr-q3' }] } });
  });

  it('does nothing twice', () => {
    const once = after(everything);
    expect(carryForward(once, 'q2', 'q3', [])).toEqual([]);
    expect(checkCarryForward(once, 'q2', 'q3', [])).toEqual([]);
    expect(carryForward(once, 'q2', 'q3', everything).filter(({ kind }) => kind === 'add')).toEqual([]);
    const [first] = checkCarryForward(once, 'q2', 'q3', everything);
    expect([first && keyOf(first), first?.severity]).toEqual(['carry-forward/already-carried', 'warning']);
  });

  it('takes what a retrospective decided, and a later one before an earlier', () => {
    const note = (id: string, rest: Partial<Retrospective>): Retrospective => ({
      id,
      goal: 'arr',
      on: '2026-06-20',
      ...rest,
    });
    const retrospectives = [
      note('r1', { next: 'stop', on: '2026-06-10' }),
      note('r2', { next: 'carry-forward', cycle: 'q2' }),
      note('r3', { goal: 'deals', next: 'stop' }),
      note('r4', { goal: 'sum', next: 'carry-forward-changed' }),
      note('r5', { goal: 'plan', next: 'stop', cycle: 'q1' }),
    ];
    const of = { ...goals, retrospectives };
    expect(carryForward(of, 'q2', 'q3', []).map((change) => change.kind)).toEqual([
      'add',
      'add',
      'setState',
      'setState',
    ]);
    expect(found(after([], of), 'arr-q3')).toMatchObject({ carriedFrom: 'arr' });
    expect(checkCarryForward(of, 'q2', 'q3', []).map((finding) => [keyOf(finding), finding.goal])).toEqual([
      ['carry-forward/undecided', 'plan'],
      ['carry-forward/measure-missing', 'sum'],
    ]);
  });

  it('puts a key result under another objective, or an objective under another id', () => {
    expect(found(after([{ goal: 'arr', decision: 'carry', objective: 'next' }]), 'arr-q3')).toMatchObject({
      objective: 'next',
    });
    const named = after([
      { goal: 'grow', decision: 'carry', as: 'grow-more' },
      { goal: 'arr', decision: 'carry' },
      { goal: 'deals', decision: 'carry', objective: 'grow-more' },
    ]);
    expect(found(named, 'arr-q3')).toMatchObject({ objective: 'grow-more' });
    expect(found(named, 'deals-q3')).toMatchObject({ objective: 'grow-more' });
    expect([found(named, 'grow')?.state, found(named, 'grow-q3')]).toEqual(['closed', undefined]);
    // What was reached may go on as well.
    expect(found(after([{ goal: 'done', decision: 'carry' }]), 'done-q3')).toMatchObject({
      carriedFrom: 'done',
    });
  });
});

describe('checkCarryForward', () => {
  const drop = { decision: 'drop', reason: 'x' } as const;

  it('wants a decision on every open key result of the cycle', () => {
    expect(checkCarryForward(goals, 'q2', 'q3', []).map((finding) => [keyOf(finding), finding.goal])).toEqual(
      ['arr', 'deals', 'plan', 'sum'].map((goal) => ['carry-forward/undecided', goal]),
    );
    expect(checkCarryForward(compileGoals(goals), 'q2', 'q3', [{ goal: 'arr', ...drop }]).length).toBe(3);
  });

  it('tells decisions that cannot be carried out, in their order', () => {
    expect(
      told([
        { goal: 'nobody', decision: 'carry' },
        { goal: 'next', decision: 'carry' },
        { goal: 'arr', decision: 'drop', reason: ' ' },
        { goal: 'arr', decision: 'carry' },
        { goal: 'grow', decision: 'split', into: [], reason: 'x' },
        { goal: 'deals', decision: 'split', into: [{ title: 'One', measure }], reason: 'x' },
        { goal: 'plan', decision: 'carry', as: 'lead' },
        { goal: 'sum', decision: 'carry', objective: 'shut' },
        { goal: 'done', decision: 'carry', objective: 'grow' },
      ]),
    ).toEqual([
      ['carry-forward/unknown-goal', 'decisions/0'],
      ['carry-forward/other-cycle', 'decisions/1'],
      ['carry-forward/reason-missing', 'decisions/2/reason'],
      ['carry-forward/decided-twice', 'decisions/3'],
      ['carry-forward/objective-alone', 'decisions/4'],
      ['carry-forward/split-in-one', 'decisions/5/into'],
      ['carry-forward/id-taken', 'decisions/6'],
      ['carry-forward/unknown-objective', 'decisions/7'],
      ['carry-forward/unknown-objective', 'decisions/8'],
    ]);
    expect(
      told([
        { goal: 'grow', decision: 'drop', reason: 'x' },
        { goal: 'arr', decision: 'carry' },
      ]),
    ).toEqual([['carry-forward/unknown-objective', 'decisions/1']]);
    expect(told([{ goal: 'arr', decision: 'carry', objective: 'ice' }])).toEqual([
      ['carry-forward/unknown-objective', 'decisions/0'],
    ]);
    const twins = ['a', 'a'].map((as) => ({ title: as, measure, as }));
    expect(told([{ goal: 'arr', decision: 'split', into: twins, reason: 'x' }])).toEqual([
      ['carry-forward/id-taken', 'decisions/0'],
    ]);
  });

  it('tells cycles that do not fit, and then carries nothing', () => {
    for (const [from, to, key] of [
      ['q2', 'q9', 'carry-forward/unknown-cycle'],
      ['q9', 'q9', 'carry-forward/unknown-cycle'],
      ['q2', 'q2', 'carry-forward/same-cycle'],
      ['q2', 'q1', 'carry-forward/closed-cycle'],
    ] as const) {
      expect(checkCarryForward(goals, from, to, everything).map(keyOf)).toEqual([key]);
      expect(carryForward(goals, from, to, everything)).toEqual([]);
    }
  });

  it('refuses decisions no code should make', () => {
    const wrong: unknown[] = [
      undefined,
      [undefined],
      [{ goal: 'arr' }],
      [{ goal: 'arr', decision: 'keep' }],
      [{ goal: 'arr', decision: 'drop' }],
      [{ goal: 'arr', decision: 'carry-changed', reason: 'x' }],
      [{ goal: 'arr', decision: 'split', reason: 'x' }],
    ];
    for (const decisions of wrong)
      expect(() => carryForward(goals, 'q2', 'q3', decisions as never)).toThrow(UsageError);
    expect(() => checkCarryForward(goals, 2 as never, 'q3', [])).toThrow(UsageError);
  });
});
