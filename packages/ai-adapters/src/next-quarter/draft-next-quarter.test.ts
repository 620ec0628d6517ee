import fc from 'fast-check';
import type { GoalSet, NewGoal } from '@throughline/core';
import { applyChange } from '@throughline/core/change';
import { expect, test } from 'vitest';
import { companies } from '../../test/companies.ts';
import { drafter } from '../../test/drafting.ts';
import { deepFrozen } from '../../test/harbour.ts';
import { findingsOf, tidyCompany, tidyContext, withGoals } from '../../test/tidy-company.ts';
import { looseFacts, untraced, wrongFacts } from '../../test/traced.ts';
import type { Draft } from '../draft/draft.ts';
import { review } from '../review/review.ts';
import type { NextQuarter } from './next-quarter.ts';
import type { NextQuarterInput } from './next-quarter-input.ts';

const day = '2026-06-24';
const context = { ...tidyContext, createdAt: '2026-06-24T10:00:00Z' };

/** `arr` moves, `churn` is reached, `answer` has not moved since April. */
const company: GoalSet = {
  ...tidyCompany,
  checkIns: [
    ...tidyCompany.checkIns!,
    { key: 'i4', goal: 'arr', on: '2026-06-22', at: '2026-06-22T08:00:00Z', value: 2_450_000 },
    { key: 'i5', goal: 'churn', on: '2026-06-22', at: '2026-06-22T08:00:00Z', value: 5.5 },
    { key: 'i6', goal: 'answer', on: '2026-06-22', at: '2026-06-22T08:00:00Z', value: 54 },
  ],
};

const resultOf = async (input: Partial<NextQuarterInput> = {}) =>
  drafter.draft(
    'next-quarter',
    deepFrozen({ goals: company, from: 'q2', to: 'q3', asOf: day, ...input }),
    context,
  );

const nextOf = async (input: Partial<NextQuarterInput> = {}): Promise<Draft<NextQuarter>> => {
  const result = await resultOf(input);
  if (!result.ok) throw new Error(result.declined.message);
  return result.draft;
};

const added = ({ objectives, keyResults }: NextQuarter): readonly NewGoal[] => [
  ...objectives.map((value) => ({ entity: 'objective', value }) as const),
  ...keyResults.map((value) => ({ entity: 'keyResult', value }) as const),
];

test('a plan by which every key result ends adds nothing, and can be reviewed like any other', async () => {
  const checkIns = company.checkIns?.filter(({ goal }) => goal !== 'arr') ?? [];
  const draft = await nextOf({ goals: { ...company, checkIns } });
  expect(draft.value).toMatchObject({ objectives: [], keyResults: [] });
  expect(draft.value.decisions.every(({ decision }) => decision === 'drop')).toBe(true);
  const at = '2026-06-25T09:00:00Z';
  const by = { kind: 'human', id: 'ben' } as const;
  const reviewed = review(draft, { outcome: 'accepted', by, at }, { goals: company, asOf: day });
  if (!reviewed.ok) throw new Error(reviewed.findings[0]?.message);
  expect(reviewed.change.goals).toEqual([]);
  const applied = applyChange(company, reviewed.change, { actor: by, at });
  expect(applied.ok && applied.value.entries).toEqual([]);
  const nothing = { ...draft, value: {} } as unknown as Draft<NextQuarter>;
  const refused = review(nothing, { outcome: 'accepted', by, at }, { goals: company, asOf: day });
  expect(refused.ok || refused.findings[0]?.ruleId).toBe('draft/nothing-left');
});

test('what moves goes on from where it stands, what is reached ends, what is stuck ends', async () => {
  const { value, notes } = await nextOf();
  expect(value.decisions).toMatchObject([
    {
      goal: 'arr',
      decision: 'carry-changed',
      measure: { kind: 'change', from: 2_450_000, to: 2_600_000 },
      reason: 'it is not reached, and it moves',
    },
    { goal: 'churn', decision: 'drop', reason: 'it is reached' },
    { goal: 'answer', decision: 'drop', reason: 'little is reached, and it did not get better lately' },
  ]);
  expect(value.objectives).toMatchObject([
    { id: 'loved-q3', cycle: 'q3', carriedFrom: 'loved', state: 'draft' },
  ]);
  expect(value.keyResults).toMatchObject([
    { id: 'arr-q3', objective: 'loved-q3', carriedFrom: 'arr', measure: { from: 2_450_000, to: 2_600_000 } },
  ]);
  expect(value.keyResults[0]?.origin).toEqual({
    draft: 'draft-1',
    drafter: 'rules:starter',
    aiGenerated: false,
  });
  expect(notes.map(({ code }) => code)).toEqual(['title-to-check']);
  expect(untraced(value.rationale)).toEqual([]);
  expect(wrongFacts(company, day, value.rationale)).toEqual([]);
});

test('a sum does not go on from its last part', async () => {
  const keyResults = company.keyResults!.map((keyResult) =>
    keyResult.id === 'arr' && keyResult.measure.kind === 'change'
      ? { ...keyResult, measure: { ...keyResult.measure, from: 0, fold: 'sum' as const } }
      : keyResult,
  );
  const checkIns = company.checkIns!.map((fact) =>
    fact.goal === 'arr' && 'value' in fact ? { ...fact, value: fact.value / 10 } : fact,
  );
  const { value } = await nextOf({ goals: { ...company, keyResults, checkIns } });
  expect(value.decisions.find(({ goal }) => goal === 'arr')?.decision).toBe('carry');
});

test('what got worse is not said to stand still', async () => {
  const worse = {
    key: 'i7',
    goal: 'churn',
    on: '2026-06-23',
    at: '2026-06-23T08:00:00Z',
    value: 12,
  } as const;
  const goals = { ...company, checkIns: [...company.checkIns!, worse] };
  const reasonsIn = async (locale: 'en' | 'de') => {
    const { value } = await nextOf({ goals, locale });
    return [
      value.decisions.find(({ goal }) => goal === 'churn')?.reason,
      ...value.rationale.sections.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ].join('\n');
  };
  expect(await reasonsIn('en')).toMatch(/^little is reached, and it did not get better lately\n/);
  expect(await reasonsIn('en')).not.toContain('moved');
  expect(await reasonsIn('de')).not.toContain('bewegte sich nichts');
});

test('what people decided and found out in a retrospective comes first, word for word', async () => {
  const goals: GoalSet = {
    ...company,
    retrospectives: [
      { id: 'r1', goal: 'arr', cycle: 'q2', on: '2026-06-20', next: 'stop', rootCause: 'no market left' },
      { id: 'r2', goal: 'churn', cycle: 'q2', on: '2026-06-20', next: 'carry-forward' },
      {
        id: 'r3',
        goal: 'answer',
        cycle: 'q2',
        on: '2026-06-20',
        next: 'carry-forward-changed',
        reason: 'smaller steps',
      },
    ],
  };
  const { value } = await nextOf({ goals });
  expect(value.decisions.map(({ goal, decision, reason }) => [goal, decision, reason])).toEqual([
    ['arr', 'drop', 'no market left'],
    ['churn', 'carry', 'the retrospective says so'],
    ['answer', 'carry-changed', 'smaller steps'],
  ]);
  const lines = value.rationale.sections.flatMap((section) => section.lines.map(({ text }) => text));
  expect(lines).toContain(
    '`Grow annual recurring revenue from EUR 2M to EUR 2.6M`, 2026-06-20: "no market left"',
  );
});

test('when all goes on, the goals of the next cycle bring no new finding', async () => {
  const goals: GoalSet = {
    ...company,
    // What is reached already would have to aim further.
    checkIns: company.checkIns!.filter(({ key }) => key !== 'i5'),
    retrospectives: ['arr', 'churn', 'answer'].map((goal) => ({
      id: `r-${goal}`,
      goal,
      cycle: 'q2',
      on: '2026-06-20',
      wentWell: ['we know why'],
      next: 'carry-forward' as const,
      reason: 'not done yet',
    })),
  };
  const { value } = await nextOf({ goals });
  expect(value.keyResults).toHaveLength(3);
  const known = findingsOf(goals, day);
  expect(findingsOf(withGoals(goals, added(value)), day).filter((one) => !known.includes(one))).toEqual([]);
});

test('declines with a reason', async () => {
  const codeOf = async (input: Partial<NextQuarterInput>): Promise<string> => {
    const result = await resultOf(input);
    return result.ok ? 'ok' : result.declined.code;
  };
  expect(await codeOf({ from: 'nowhere' })).toBe('cycle-not-found');
  expect(await codeOf({ to: 'nowhere' })).toBe('cycle-not-found');
  expect(await codeOf({ to: 'q2' })).toBe('cycle-takes-nothing');
  expect(await codeOf({ from: 'q3', to: 'q2' })).toBe('nothing-ends');
  expect(await codeOf({ goals: { ...company, checkIns: [] } })).toBe('nothing-measured');
  const { value, notes } = await nextOf({ goals: { ...company, checkIns: company.checkIns!.slice(3, 4) } });
  expect(value.decisions.map(({ goal }) => goal)).toEqual(['arr']);
  expect(notes.filter(({ code }) => code === 'decision-open').map(({ goal }) => goal)).toEqual([
    'churn',
    'answer',
  ]);
});

test('whatever the company: goals can be added as they are, and each number is a fact', async () => {
  await fc.assert(
    fc.asyncProperty(companies, async (drawn) => {
      const goals: GoalSet = {
        ...drawn,
        cycles: [
          ...(drawn.cycles ?? []),
          { id: 'next', name: 'Q3 2026', start: '2026-07-01', end: '2026-10-01', state: 'planning' },
        ],
        people: [...(drawn.people ?? []), { id: 'ada', name: 'Ada' }],
      };
      const input = { goals, from: 'quarter', to: 'next', asOf: '2026-06-25' } as const;
      const result = await drafter.draft('next-quarter', input, tidyContext);
      if (!result.ok) {
        expect(['nothing-ends', 'nothing-measured']).toContain(result.declined.code);
        return;
      }
      const { value } = result.draft;
      expect(untraced(value.rationale)).toEqual([]);
      expect(looseFacts(value.rationale)).toEqual([]);
      expect(wrongFacts(goals, '2026-06-25', value.rationale)).toEqual([]);
      if (value.keyResults.length > 0) withGoals(goals, added(value));
    }),
    { numRuns: 30 },
  );
});
