import type { GoalSet } from '@throughline/core';
import { expect, test } from 'vitest';
import { answered, idOf, type SentAsk, violationsOf } from '../../test/goal-model.ts';
import { tidyCompany } from '../../test/tidy-company.ts';

/** `arr` moves, `churn` is reached, `answer` has a retrospective that says it stops. */
const goals: GoalSet = {
  ...tidyCompany,
  checkIns: [
    ...tidyCompany.checkIns!,
    { key: 'i4', goal: 'arr', on: '2026-06-22', at: '2026-06-22T08:00:00Z', value: 2_450_000 },
    { key: 'i5', goal: 'churn', on: '2026-06-22', at: '2026-06-22T08:00:00Z', value: 5.5 },
  ],
  retrospectives: [
    {
      id: 'r1',
      goal: 'answer',
      cycle: 'q2',
      on: '2026-06-20',
      next: 'stop',
      rootCause: 'Cleo answers all alone',
    },
  ],
};
const input = { goals, from: 'q2', to: 'q3', asOf: '2026-06-24' } as const;
const [arr, churn, answer] = tidyCompany.keyResults!.map(({ title }) => title) as [string, string, string];
const decision = (ask: SentAsk, title: string, why: string) => ({ keyResult: idOf(ask, title), why });

test('a model keeps decisions and gives reasons; goals and numbers are those of the data', async () => {
  const why = 'It moves, and schools still join.';
  const { result, sent, calls } = await answered('next-quarter', input, (ask) => ({
    decisions: [decision(ask, arr, why), decision(ask, answer, 'It does not help.')],
  }));
  if (!result.ok) throw new Error(JSON.stringify(result.declined));
  const { value } = result.draft;
  // What people wrote stays as they wrote it.
  expect(value.decisions).toMatchObject([
    { goal: 'arr', decision: 'carry-changed', measure: { from: 2_450_000, to: 2_600_000 }, reason: why },
    { goal: 'answer', decision: 'drop', reason: 'Cleo answers all alone' },
  ]);
  expect(value.keyResults).toMatchObject([
    {
      id: 'arr-q3',
      carriedFrom: 'arr',
      measure: { from: 2_450_000, to: 2_600_000 },
      origin: { draft: 'draft-1', aiGenerated: true },
    },
  ]);
  expect(calls).toBe(1);
  const wire = sent.join('\n');
  expect(wire).toMatch(/P\d+ answers all alone/);
  expect(wire).not.toMatch(/\b(Ben|Ada|Cleo|draft-1|arr-q3|r1)\b/);
});

test('a goal that was not offered or comes twice, and a number that is no fact, go back', async () => {
  const why = 'It is reached.';
  const twice = await answered('next-quarter', input, (ask) => ({
    decisions: [decision(ask, churn, why), decision(ask, churn, why)],
  }));
  expect(violationsOf(twice.result)).toEqual(['goal-twice /decisions/1/keyResult']);
  const unknown = await answered('next-quarter', input, () => ({ decisions: [{ keyResult: 'loved', why }] }));
  expect(violationsOf(unknown.result)).toEqual(['unknown-id /decisions/0/keyResult']);
  const number = await answered('next-quarter', input, (ask) => ({
    decisions: [decision(ask, churn, 'It was beaten by forty percent.')],
  }));
  expect(violationsOf(number.result)).toEqual(['number-not-a-fact /decisions/0/why']);
  const measure = await answered('next-quarter', input, (ask) => ({
    decisions: [{ ...decision(ask, arr, why), measure: { kind: 'change', from: 0, to: 1 } }],
  }));
  expect(violationsOf(measure.result)).toEqual(['additionalProperties /decisions/0']);
});

test('a key result without a number is not offered, and what rules decline is not asked', async () => {
  const quiet = { ...goals, checkIns: goals.checkIns!.filter(({ goal }) => goal !== 'churn') };
  const shown: unknown[] = [];
  await answered('next-quarter', { ...input, goals: quiet }, ({ records }) => {
    shown.push(records.map((record) => record['title']));
    return {};
  });
  expect(shown[0]).toEqual([arr, answer]);
  const none = await answered('next-quarter', { ...input, to: 'q2' }, () => ({}));
  expect(none).toMatchObject({ result: { declined: { code: 'cycle-takes-nothing' } }, calls: 0 });
});
