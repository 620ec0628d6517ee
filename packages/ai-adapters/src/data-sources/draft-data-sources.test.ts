import type { GoalSet, KeyResult, Source } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, newlyFound, quarryWith, takenOver } from '../../test/goal-drafting.ts';
import { quarry } from '../../test/quarry.ts';

const without = (...ids: readonly string[]): GoalSet =>
  quarryWith({
    keyResults: quarry.keyResults!.map((keyResult): KeyResult => {
      const { source, ...rest } = keyResult;
      return ids.includes(keyResult.id) || source === undefined ? rest : keyResult;
    }),
  });

test('what other goals with the metric read comes first, then the only source of the usual kind', async () => {
  const goals = quarryWith({
    keyResults: [
      ...without('nps', 'churn').keyResults!,
      {
        id: 'nps-before',
        objective: 'old-q1',
        title: 'NPS',
        metric: 'nps',
        measure: { kind: 'baseline', unit: { kind: 'score' } },
        source: 'lake',
        state: 'closed',
      },
    ],
  });
  const { value, notes } = await goalDraft('data-sources', { goals });
  expect(value.basis).toEqual([
    { goal: 'nps', source: 'lake', metric: 'net-promoter-score', because: 'same-metric' },
    { goal: 'churn', source: 'orders', metric: 'customer-churn', because: 'usual-kind' },
  ]);
  expect(value.seen).toEqual([
    { goal: 'nps', revision: 0 },
    { goal: 'churn', revision: 0 },
  ]);
  expect(notes).toEqual([]);
  expect(newlyFound(goals, value)).toEqual([]);
  expect(
    takenOver(goals, value)
      .keyResults?.slice(0, 2)
      .map(({ source }) => source),
  ).toEqual(['lake', 'orders']);
});

test('two that fit equally well are both named, and what no system keeps is told', async () => {
  const twice: readonly Source[] = [...quarry.sources!, { id: 'deals', kind: 'crm', ofRecord: true }];
  const goals: GoalSet = { ...without('churn', 'nps'), sources: twice };
  const { value, notes } = await goalDraft('data-sources', { goals });
  expect(value.edits).toEqual([{ kind: 'revise', goal: 'nps', set: { source: 'calls' } }]);
  expect(notes).toMatchObject([
    { code: 'source-unclear', goal: 'churn', data: { sources: ['orders', 'deals'] } },
  ]);
});

test('a key result of the company takes systems of record alone; others take what there is', async () => {
  const byHand: readonly Source[] = [{ id: 'sheet', kind: 'crm', refresh: { count: 1, unit: 'week' } }];
  const declined = await goalDecline('data-sources', { goals: { ...without('churn'), sources: byHand } });
  expect(declined).toMatchObject({
    code: 'nothing-fits',
    messageId: 'sources',
    data: { reasons: ['source-needed'] },
  });
  const below: GoalSet = {
    ...quarry,
    sources: byHand,
    objectives: [
      ...quarry.objectives!,
      {
        id: 'care',
        title: 'Care',
        cycle: 'q2',
        unit: 'yard',
        commitment: 'committed',
        supports: [{ goal: 'nps' }],
      },
    ],
    keyResults: [{ id: 'win', objective: 'care', title: 'Raise the win rate', measure: { kind: 'change' } }],
  };
  expect((await goalDraft('data-sources', { goals: below })).value.basis).toMatchObject([
    { source: 'sheet' },
  ]);
});

test('goals without a metric, frozen goals, formulas and closed goals are left, and named ids must be there', async () => {
  const goals = quarryWith({
    keyResults: [
      { id: 'odd', objective: 'trusted', title: 'Something odd', measure: { kind: 'change' } },
      { id: 'ice', objective: 'trusted', title: 'NPS', measure: { kind: 'change' }, frozen: true },
    ],
  });
  const declined = await goalDecline('data-sources', { goals });
  expect(declined).toMatchObject({ code: 'nothing-fits', data: { count: 1, reasons: ['metric-unknown'] } });
  expect(await goalDecline('data-sources', { goals: quarry })).toMatchObject({ code: 'nothing-to-do' });
  const missing = await goalDecline('data-sources', { only: ['nps', 'trusted', 'old-q1-win', 'gone'] });
  expect(missing).toMatchObject({
    code: 'goal-not-found',
    data: { goals: ['trusted', 'old-q1-win', 'gone'] },
  });
});

test('a draft stops where nobody would read on, and says how many are left', async () => {
  const many = Array.from(
    { length: 7 },
    (_, at): KeyResult => ({
      id: `k${String(at)}`,
      objective: 'trusted',
      title: 'Raise NPS',
      measure: { kind: 'change' },
    }),
  );
  const goals = quarryWith({ keyResults: many });
  const { value, notes } = await goalDraft('data-sources', { goals, most: 5 });
  expect(value.edits).toHaveLength(5);
  expect(notes).toMatchObject([{ code: 'more-left', data: { given: 5, left: 2 } }]);
  for (const most of [0, 501, 1.5, Number.NaN])
    await expect(goalDraft('data-sources', { most })).rejects.toThrow(UsageError);
  await expect(goalDraft('data-sources', { asOf: 'soon' })).rejects.toThrow(UsageError);
});
