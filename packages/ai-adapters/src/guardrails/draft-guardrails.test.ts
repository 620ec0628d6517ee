import type { GoalSet, KeyResult } from '@throughline/core';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, newlyFound, quarryWith, takenOver } from '../../test/goal-drafting.ts';
import { quarry } from '../../test/quarry.ts';

const pushed: KeyResult = {
  id: 'pushed',
  objective: 'brisk',
  title: 'Raise the win rate from 26 % to 30 %',
  metric: 'win-rate',
  measure: { kind: 'change', from: 26, to: 30, unit: { kind: 'percent' } },
  source: 'orders',
};
const withPushed = (more: readonly KeyResult[] = [], rest: Partial<GoalSet> = {}): GoalSet =>
  quarryWith({
    objectives: [
      ...quarry.objectives!,
      {
        id: 'brisk',
        title: 'Builders decide without long waits',
        cycle: 'q2',
        unit: 'yard',
        commitment: 'committed',
        supports: [{ goal: 'nps', expects: { by: 1, in: 'unit' } }],
      },
    ],
    keyResults: [...quarry.keyResults!, pushed, ...more],
    ...rest,
  });
const discount = (id: string, objective: string, more: Partial<KeyResult> = {}): KeyResult => ({
  id,
  objective,
  title: 'Lower average discount from 8 % to 6 %',
  metric: 'average-discount',
  measure: { kind: 'change', from: 8, to: 6, unit: { kind: 'percent' } },
  ...more,
});

test('a goal that reads what is harmed first controls the guardrail: of the unit, else of the company', async () => {
  const goals = withPushed([discount('ours', 'trusted')]);
  const { value, notes } = await goalDraft('guardrails', { goals });
  expect(value.edits).toEqual([
    {
      kind: 'revise',
      goal: 'pushed',
      set: { guardrails: [{ title: 'Average discount does not get worse', goal: 'ours', mode: 'flag' }] },
    },
  ]);
  expect(value.basis).toEqual([
    { goal: 'pushed', pushes: 'win-rate', watches: 'average-discount', limit: 'goal', record: 'ours' },
  ]);
  expect(notes).toEqual([]);
  expect(newlyFound(goals, value)).toEqual([]);
  // What is guarded is left alone afterwards.
  expect(await goalDecline('guardrails', { goals: takenOver(goals, value) })).toMatchObject({
    code: 'nothing-to-do',
    messageId: 'guardrails',
  });
});

test('the limit is the last value of the unit, else what is usual, else it stays open', async () => {
  const over = discount('over', 'yard-q1', { state: 'closed' });
  const last = withPushed([over], {
    checkIns: [
      ...quarry.checkIns!,
      { key: 'd', goal: 'over', on: '2026-03-20', at: '2026-03-20T08:00:00Z', value: 7.5 },
    ],
  });
  const limitOf = async (goals: GoalSet): Promise<unknown> => {
    const { value, notes } = await goalDraft('guardrails', { goals, language: 'de' });
    expect(newlyFound(goals, value)).toEqual([]);
    const [edit] = value.edits;
    return [edit?.kind === 'revise' && edit.set, value.basis[0]?.limit, notes.map(({ code }) => code)];
  };
  const title = 'Mittlerer Nachlass wird nicht schlechter';
  const measure = { kind: 'threshold', comparator: '<=', limit: 7.5, unit: { kind: 'percent' } };
  expect(await limitOf(last)).toEqual([{ guardrails: [{ title, measure, mode: 'flag' }] }, 'history', []]);
  const usual = withPushed([], {
    benchmarks: [
      { id: 'b', metric: 'average-discount', typical: 9, unit: { kind: 'percent' }, on: '2025-01-01' },
      { id: 'late', metric: 'average-discount', typical: 1, unit: { kind: 'percent' }, on: '2027-01-01' },
    ],
  });
  expect(await limitOf(usual)).toMatchObject([{ guardrails: [{ measure: { limit: 9 } }] }, 'benchmark', []]);
  expect(await limitOf(withPushed())).toEqual([
    { guardrails: [{ title, mode: 'flag' }] },
    'missing',
    ['guardrail-limit-needed'],
  ]);
});

test('a unit does not answer for the values of another, and a goal is not its own guard', async () => {
  const other = discount('over', 'old-q1', { state: 'closed' });
  const goals = withPushed([other], {
    checkIns: [{ key: 'd', goal: 'over', on: '2026-03-20', at: '2026-03-20T08:00:00Z', value: 7.5 }],
  });
  expect((await goalDraft('guardrails', { goals })).value.basis[0]).toMatchObject({ limit: 'missing' });
  expect(await goalDecline('guardrails', { goals: withPushed(), only: ['nps'] })).toMatchObject({
    code: 'nothing-to-do',
  });
});
