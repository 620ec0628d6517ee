import type { GoalSet, KeyResult } from '@throughline/core';
import { expect, test } from 'vitest';
import { quarryWith, takenOver } from '../../test/goal-drafting.ts';
import { answered, idOf, type SentAsk, violationsOf } from '../../test/goal-model.ts';
import { quarry } from '../../test/quarry.ts';

const why = 'It fits the words of the goal.';
const below: GoalSet['objectives'] = [
  ...quarry.objectives!,
  {
    id: 'prompt',
    title: 'Builders can rely on the dates we promise',
    cycle: 'q2',
    unit: 'yard',
    commitment: 'aspirational',
    owners: [{ who: { person: 'ben' }, as: 'accountable' }],
    supports: [{ goal: 'nps', expects: { by: 7, in: 'unit' } }],
  },
];
const withGoal = (goal: Omit<KeyResult, 'id' | 'objective'>, more: Partial<GoalSet> = {}): GoalSet =>
  quarryWith({
    objectives: below,
    keyResults: [...quarry.keyResults!, { id: 'one', objective: 'prompt', ...goal }],
    ...more,
  });
const pick = (ask: SentAsk, title: string, choice: string, chosen: string) => ({
  picks: [{ goal: idOf(ask, title), [choice]: chosen, why }],
});

test('a model chooses a source that rules could not', async () => {
  const goals = withGoal(
    {
      title: 'Fewer calls about late trucks',
      measure: { kind: 'change', from: 9, to: 4, unit: { kind: 'count' } },
    },
    { sources: [...quarry.sources!, { id: 'desk', name: 'Call desk', kind: 'helpdesk' }] },
  );
  const { result } = await answered('data-sources', { goals }, (ask) =>
    pick(ask, 'Fewer calls about late trucks', 'source', idOf(ask, 'Call desk')),
  );
  expect(result).toMatchObject({
    ok: true,
    draft: {
      value: {
        edits: [{ kind: 'revise', goal: 'one', set: { source: 'desk' } }],
        basis: [{ goal: 'one', source: 'desk', because: 'chosen', why }],
      },
    },
  });
  // A key result of the company takes systems of record alone.
  const top = quarryWith({
    sources: [...quarry.sources!, { id: 'sheet', kind: 'manual' }],
    keyResults: quarry.keyResults!.map(({ source, ...rest }) =>
      rest.id === 'nps' ? rest : { ...rest, source: source! },
    ),
  });
  const wrong = await answered('data-sources', { goals: top }, (ask) =>
    pick(ask, 'Raise net promoter score from 31 to 38', 'source', idOf(ask, 'sheet')),
  );
  expect(violationsOf(wrong.result)).toEqual(['not-offered /picks/0/source']);
});

test('a model chooses what is watched; the limit comes from the data', async () => {
  const goals = withGoal({
    title: 'Raise on-time delivery from 90 % to 94 %',
    metric: 'on-time-delivery',
    measure: { kind: 'change', from: 90, to: 94, unit: { kind: 'percent' } },
    source: 'lake',
  });
  const { result } = await answered('guardrails', { goals, only: ['one'] }, (ask) =>
    pick(ask, 'Raise on-time delivery from 90 % to 94 %', 'metric', idOf(ask, 'complaint rate')),
  );
  expect(result).toMatchObject({
    ok: true,
    draft: { value: { basis: [{ goal: 'one', watches: 'complaint-rate', limit: 'history', why }] } },
  });
  if (result.ok) expect(takenOver(goals, result.draft.value).keyResults?.at(-1)?.guardrails).toHaveLength(1);
});

test('a model chooses among the targets the data supports, and states none of its own', async () => {
  const title = 'Raise on-time delivery';
  const goals = withGoal(
    {
      title,
      metric: 'on-time-delivery',
      measure: { kind: 'change', unit: { kind: 'percent' } },
      state: 'draft',
    },
    {
      benchmarks: [
        { id: 'b', metric: 'on-time-delivery', typical: 94, unit: { kind: 'percent' }, on: '2026-01-01' },
      ],
    },
  );
  const best = (ask: SentAsk): string => ask.facts.find(({ text }) => text === '91 % (best)')?.id ?? '';
  const { result } = await answered('targets-from-history', { goals }, (ask) =>
    pick(ask, title, 'target', best(ask)),
  );
  expect(result).toMatchObject({
    ok: true,
    draft: { value: { basis: [{ proposed: 91, origin: 'best', why }] } },
  });
  const last = (ask: SentAsk): string => ask.facts.find(({ text }) => text === '90 %')?.id ?? '';
  const stays = await answered('targets-from-history', { goals }, (ask) =>
    pick(ask, title, 'target', last(ask)),
  );
  expect(violationsOf(stays.result)).toEqual(['not-offered /picks/0/target']);
});

test('a model chooses the outcome of an activity that names none', async () => {
  const title = 'Attend two fairs';
  const goals = withGoal({ title, measure: { kind: 'binary' }, source: 'calls' });
  const { result } = await answered('activity-to-outcome', { goals }, (ask) =>
    pick(ask, title, 'metric', idOf(ask, 'customer satisfaction')),
  );
  expect(result).toMatchObject({
    ok: true,
    draft: { value: { wordings: [{ after: 'Raise customer satisfaction from 79 to 80', why }] } },
  });
  if (result.ok) {
    expect(result.draft.value.initiatives).toMatchObject([{ title, origin: { aiGenerated: true } }]);
    expect(takenOver(goals, result.draft.value).keyResults?.at(-1)?.metric).toBe('customer-satisfaction');
  }
  const text = await answered('activity-to-outcome', { text: title, unit: 'yard' }, (ask) =>
    pick(ask, title, 'metric', idOf(ask, 'first response time')),
  );
  expect(text.result).toMatchObject({
    ok: true,
    draft: { value: { edits: [], wordings: [{ before: title }] } },
  });
});

test('a goal that was not asked about, and one that comes twice, go back', async () => {
  const title = 'Attend two fairs';
  const goals = withGoal({ title, measure: { kind: 'binary' }, source: 'calls' });
  const one = (ask: SentAsk) => pick(ask, title, 'metric', idOf(ask, 'customer satisfaction')).picks[0]!;
  const twice = await answered('activity-to-outcome', { goals }, (ask) => ({ picks: [one(ask), one(ask)] }));
  expect(violationsOf(twice.result)).toEqual(['goal-twice /picks/1/goal']);
  const other = await answered('activity-to-outcome', { goals }, (ask) => ({
    picks: [{ ...one(ask), goal: idOf(ask, 'customer satisfaction') }],
  }));
  expect(violationsOf(other.result)).toEqual(['goal-not-asked /picks/0/goal']);
});
