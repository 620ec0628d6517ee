import type { GoalSet, KeyResult } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { parseKeyResult } from '@throughline/core/wording';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, newlyFound, quarryWith, takenOver } from '../../test/goal-drafting.ts';
import { quarry } from '../../test/quarry.ts';

const busy = (more: Partial<KeyResult> = {}): KeyResult => ({
  id: 'busy',
  objective: 'prompt',
  title: 'Run two workshops to raise on-time delivery',
  measure: { kind: 'binary' },
  source: 'lake',
  guardrails: [{ title: 'Few stones break', mode: 'flag' }],
  ...more,
});
const withBusy = (more: Partial<KeyResult> = {}, beside: readonly KeyResult[] = []): GoalSet =>
  quarryWith({
    objectives: [
      ...quarry.objectives!,
      {
        id: 'prompt',
        title: 'Builders can rely on the dates we promise',
        cycle: 'q2',
        unit: 'yard',
        commitment: 'committed',
        owners: [{ who: { person: 'ben' }, as: 'accountable' }],
        supports: [{ goal: 'nps', expects: { by: 1, in: 'unit' } }],
      },
    ],
    keyResults: [...quarry.keyResults!, busy(more), ...beside],
  });

test('an activity becomes the outcome it is for, and stays as work that serves it', async () => {
  const goals = withBusy();
  const { value, notes } = await goalDraft('activity-to-outcome', { goals });
  expect(value.wordings).toMatchObject([
    {
      goal: 'busy',
      before: 'Run two workshops to raise on-time delivery',
      after: 'Raise on-time delivery from 90 % to 91 %',
      names: 'activity',
      metric: 'on-time-delivery',
      target: 'best',
    },
  ]);
  expect(value.edits).toEqual([
    {
      kind: 'revise',
      goal: 'busy',
      set: {
        title: 'Raise on-time delivery from 90 % to 91 %',
        metric: 'on-time-delivery',
        indicator: 'lagging',
        kind: 'outcome',
      },
    },
    {
      kind: 'shiftTarget',
      goal: 'busy',
      measure: { kind: 'change', from: 90, to: 91, unit: { kind: 'percent' } },
    },
  ]);
  expect(value.initiatives).toMatchObject([
    {
      title: 'Run two workshops to raise on-time delivery',
      supports: [{ goal: 'busy' }],
      unit: 'yard',
      cycle: 'q2',
    },
  ]);
  expect(notes).toEqual([]);
  const after = takenOver(goals, value);
  expect(parseKeyResult(after.keyResults!.at(-1)!.title).class).toBe('outcome');
  expect(newlyFound(goals, value)).toEqual([]);
  expect(await goalDecline('activity-to-outcome', { goals: after })).toMatchObject({ code: 'nothing-to-do' });
});

test('a measure that reads the metric already is kept', async () => {
  const measure = { kind: 'change', from: 90, to: 95, unit: { kind: 'percent' } } as const;
  const goals = withBusy({ metric: 'on-time-delivery', measure });
  const { value } = await goalDraft('activity-to-outcome', { goals });
  expect(value.wordings[0]).toMatchObject({
    after: 'Raise on-time delivery from 90 % to 95 %',
    target: 'kept',
  });
  expect(value.edits.map(({ kind }) => kind)).toEqual(['revise']);
});

test('without a metric, without numbers, or beside the outcome itself the goal stays as it is', async () => {
  const beside: KeyResult = {
    id: 'there',
    objective: 'prompt',
    title: 'Raise on-time delivery from 90 % to 92 %',
    metric: 'on-time-delivery',
    measure: { kind: 'change', from: 90, to: 92, unit: { kind: 'percent' } },
  };
  const cases = [
    [withBusy({ title: 'Attend two fairs' }), 'metric-unknown'],
    [withBusy({ title: 'Run workshops to raise the renewal rate' }), 'activity-left'],
    [withBusy({}, [beside]), 'outcome-there'],
  ] as const;
  for (const [goals, code] of cases) {
    const declined = await goalDecline('activity-to-outcome', { goals });
    expect(declined.data['reasons'], code).toEqual([code]);
  }
  const goals = withBusy({ title: 'Attend two fairs' });
  const { value } = await goalDraft('activity-to-outcome', { goals, metric: 'csat', language: 'de' });
  expect(value.wordings[0]?.after).toBe('Kundenzufriedenheit von 79 auf 80 steigern');
  await expect(goalDraft('activity-to-outcome', { goals, metric: 'luck' })).rejects.toThrow(UsageError);
});

test('a text that is no goal yet is worded, or declined', async () => {
  const text = 'Hold three workshops to lower first response time';
  const { value } = await goalDraft('activity-to-outcome', { text, unit: 'yard' });
  expect(value).toMatchObject({ edits: [], initiatives: [] });
  expect(value.wordings).toMatchObject([
    { before: text, after: 'Lower first response time from 46 to 44 minutes', names: 'activity' },
  ]);
  expect(value.wordings[0]).not.toHaveProperty('goal');
  const cases = [
    [{ text: 'Raise the win rate from 20 % to 30 %' }, 'nothing-to-do'],
    [{ text: 'Run three workshops' }, 'nothing-fits'],
    [{ text, unit: 'moon' }, 'unit-not-found'],
    [{ text: '' }, 'nothing-to-do'],
    [{ text: `Run ${'x'.repeat(100_000)}` }, 'nothing-fits'],
  ] as const;
  for (const [input, code] of cases)
    expect((await goalDecline('activity-to-outcome', input)).code, code).toBe(code);
});

test.each([
  'Zwei Workshops durchführen',
  'Alle Mitarbeitenden schulen',
  'Wir führen 10 Interviews',
  'Neues CRM einführen',
])('a German title is read as German where the goals are: %s', async (title) => {
  const goals = withBusy({ title, metric: 'on-time-delivery' });
  const { value } = await goalDraft('activity-to-outcome', {
    goals,
    metric: 'on-time-delivery',
    language: 'de',
  });
  expect(value.wordings).toMatchObject([{ goal: 'busy', before: title }]);
  // Read as English it says nothing about work.
  expect((await goalDecline('activity-to-outcome', { goals, metric: 'on-time-delivery' })).code).toBe(
    'nothing-to-do',
  );
});

test('a German result is no activity, and neither are English ones beside it', async () => {
  const goals = withBusy({ title: 'NPS von 31 auf 38 steigern', metric: 'on-time-delivery' });
  const { code } = await goalDecline('activity-to-outcome', {
    goals,
    metric: 'on-time-delivery',
    language: 'de',
  });
  expect(code).toBe('nothing-to-do');
});
