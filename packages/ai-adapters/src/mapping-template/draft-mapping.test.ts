import type { GoalSet } from '@throughline/core';
import { UsageError } from '@throughline/core';
import { expect, test } from 'vitest';
import { goalDecline, goalDraft, quarryWith } from '../../test/goal-drafting.ts';

const mapped: GoalSet = quarryWith({
  kras: [
    {
      id: 'gate',
      title: 'Loading at the gate',
      role: 'loader',
      supports: [{ goal: 'nps' }],
      dependsOn: ['effort'],
    },
    { id: 'order', title: 'Order in the yard', role: 'loader' },
    { id: 'gone', title: 'What was once', role: 'loader', to: '2026-01-01' },
    { id: 'own', title: 'What Cara does beside', person: 'cara' },
  ],
  kpis: [
    {
      id: 'wait',
      kra: 'gate',
      title: '=Waiting time, "gate"',
      measure: { kind: 'change', from: 1200, to: 900, unit: { kind: 'duration', in: 'seconds' } },
      metric: 'first-response-time',
      source: 'calls',
      cycle: 'q2',
      guardrails: [
        {
          title: 'Damage stays rare',
          measure: { kind: 'threshold', comparator: '<=', limit: 2, unit: { kind: 'percent' } },
          mode: 'flag',
        },
      ],
    },
    { id: 'hurt', kra: 'gate', title: 'Nobody is hurt', measure: { kind: 'binary' } },
    { id: 'old', kra: 'gate', title: 'Old', measure: { kind: 'binary' }, state: 'archived' },
  ],
  risks: [{ id: 'ice', goal: 'gate', title: 'Ice on the ramp' }],
});

test('nine fields from the company objective to risks and guardrails, for each KPI of a role', async () => {
  const { value, notes } = await goalDraft('mapping-template', { goals: mapped, role: 'loader' });
  expect(value.columns.map(({ heading }) => heading)).toEqual([
    'Company objective',
    'Company key result',
    'Role',
    'KRA',
    'KPI and target',
    'Data source',
    'Review rhythm',
    'Dependencies',
    'Risks and guardrails',
  ]);
  const texts = value.rows.map(({ cells }) => value.columns.map(({ field }) => cells[field].text));
  expect(texts).toEqual([
    [
      'Builders choose our stone again and again',
      'Raise net promoter score from 31 to 38',
      'Loader',
      'Loading at the gate',
      '=Waiting time, "gate"; from 1,200 to 900 seconds',
      'calls',
      'Twelve weeks; every week',
      'Lower customer effort score from 3.4 to 3.1',
      'Damage stays rare: at most 2 %; Ice on the ramp',
    ],
    [
      'Builders choose our stone again and again',
      'Raise net promoter score from 31 to 38',
      'Loader',
      'Loading at the gate',
      'Nobody is hurt; done or not done',
      '',
      'Twelve weeks',
      'Lower customer effort score from 3.4 to 3.1',
      'Ice on the ramp',
    ],
    ['', '', 'Loader', 'Order in the yard', '', '', '', '', ''],
  ]);
  expect(value.rows[2]).not.toHaveProperty('kpi');
  expect(value.rows[1]?.missing).toEqual(['source']);
  expect(notes.map(({ data }) => `${String(data['field'])} ${String(data['rows'])}`)).toEqual([
    'Company objective 1',
    'Company key result 1',
    'KPI and target 1',
    'Data source 2',
    'Review rhythm 1',
    'Dependencies 1',
    'Risks and guardrails 1',
  ]);
});

test('every cell is nothing but its facts', async () => {
  for (const language of ['en', 'de'] as const) {
    const { value } = await goalDraft('mapping-template', { goals: mapped, role: 'loader', language });
    const texts = new Map(value.facts.map(({ id, text }) => [id, text]));
    expect(texts.size).toBe(value.facts.length);
    for (const { cells } of value.rows)
      for (const { text, facts } of Object.values(cells))
        expect(facts.map((id) => texts.get(id)).join('; ')).toBe(text);
  }
  const { value } = await goalDraft('mapping-template', { goals: mapped, role: 'loader', language: 'de' });
  expect(value.rows[0]?.cells).toMatchObject({
    kpi: { text: '=Waiting time, "gate"; von 1.200 auf 900 Sekunden' },
    rhythm: { text: 'Twelve weeks; wöchentlich' },
  });
});

test('the CSV has a line for each row, and a title that looks like a formula stays a text', async () => {
  const { value } = await goalDraft('mapping-template', { goals: mapped, role: 'loader' });
  const lines = value.csv.split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toBe('');
  expect(lines[1]).toContain(`"'=Waiting time, ""gate""; from 1,200 to 900 seconds"`);
  expect(lines[3]).toBe(',,Loader,Order in the yard,,,,,');
});

test('a person has what is set for them and what their roles of the day have', async () => {
  const { value } = await goalDraft('mapping-template', { goals: mapped, person: 'cara' });
  expect(new Set(value.rows.map(({ kra }) => kra))).toEqual(new Set(['gate', 'order', 'own']));
  expect(JSON.stringify(value)).not.toContain('Cara"');
  const before = await goalDraft('mapping-template', { goals: mapped, person: 'cara', asOf: '2024-06-01' });
  expect(new Set(before.value.rows.map(({ kra }) => kra))).toEqual(new Set(['own']));
});

test('who is not there and who has nothing is declined', async () => {
  const cases = [
    [{}, 'no-kras'],
    [{ role: 'nobody' }, 'role-not-found'],
    [{ person: 'nobody' }, 'person-not-found'],
    [{ role: 'head' }, 'no-kras'],
  ] as const;
  for (const [input, code] of cases)
    expect((await goalDecline('mapping-template', { goals: mapped, ...input })).code, code).toBe(code);
  await expect(goalDraft('mapping-template', { goals: mapped, role: 'loader', most: 0 })).rejects.toThrow(
    UsageError,
  );
  const { value, notes } = await goalDraft('mapping-template', { goals: mapped, role: 'loader', most: 1 });
  expect(value.rows).toHaveLength(2);
  expect(notes.at(-1)).toMatchObject({ code: 'more-left', data: { given: 1, left: 1 } });
});
