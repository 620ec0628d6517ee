import { compileGoals } from '@throughline/core';
import type { Change, ChangeEntry, Kra } from '@throughline/core';
import { expect, it } from 'vitest';
import { acme, kra } from '../../../test/acme.ts';
import { runRules } from '../../rule/run-rules.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { stable } from './stable.ts';

const set = (more: Partial<Kra> = {}) => acme({ kras: [kra('r', more)] });
const short = (span: number) => ({ title: 'Care for r', span, min: 84 });

testRule(
  stable,
  {
    valid: {
      'an area that lasts': set(),
      'twelve weeks': set({ from: '2026-04-01', to: '2026-06-24' }),
      'a quarter': set({ cycle: 'q2' }),
      'an area with a first day only': set({ from: '2026-05-01' }),
      'a short one that is over': set({ from: '2026-05-01', to: '2026-05-15' }),
      'an area that ends before it begins, which is a matter of periods': set({
        from: '2027-01-01',
        to: '2026-12-01',
      }),
      'six weeks, where the house says so': {
        goals: set({ from: '2026-05-01', to: '2026-06-12' }),
        options: { minDays: 42 },
      },
    },
    invalid: {
      'a day less than twelve weeks': {
        goals: set({ from: '2026-04-01', to: '2026-06-23' }),
        data: [short(83)],
        messageIds: ['short'],
      },
      'a month of its own cycle': {
        goals: {
          ...set({ cycle: 'may' }),
          cycles: [{ id: 'may', name: 'May', start: '2026-05-01', end: '2026-06-01', state: 'active' }],
        },
        data: [short(31)],
      },
    },
  },
  { it },
);

const entry = (at: string, change: Change): ChangeEntry => ({
  revision: 1,
  actor: { kind: 'human', id: 'ana' },
  at,
  change,
  inverse: [],
});
const retitled = (on: string, time = '09:00:00', goal = 'r') =>
  entry(`${on}T${time}Z`, { kind: 'revise', goal, set: { title: 'Other words' } });
const found = (log: readonly ChangeEntry[], options = {}) =>
  runRules(compileGoals(set()), [{ rule: stable, options }], { asOf: '2026-05-15', log }).findings.map(
    ({ messageId, data }) => [messageId, data['count']],
  );
const days = ['2025-06-01', '2025-09-01', '2025-12-01', '2026-03-01', '2026-05-15'];

it('counts what was changed within a year, and allows four', () => {
  expect(found(days.map((day) => retitled(day)))).toEqual([['often', 5]]);
  expect(found(days.slice(1).map((day) => retitled(day)))).toEqual([]);
  // The first of five just leaves the year, the last comes after the day of the answer.
  expect(found(['2025-05-15', ...days.slice(1)].map((day) => retitled(day)))).toEqual([]);
  expect(found(['2025-05-16', ...days.slice(1)].map((day) => retitled(day)))).toEqual([['often', 5]]);
  expect(found([...days.slice(1), '2026-05-16'].map((day) => retitled(day)))).toEqual([]);
  expect(found([retitled('2026-05-01')], { maxChanges: 0 })).toEqual([['often', 1]]);
});

it('counts only what the area says, and one instant once', () => {
  const other = (change: Change) => found([entry('2026-05-01T09:00:00Z', change)], { maxChanges: 0 });
  expect(other({ kind: 'revise', goal: 'r', unset: ['expectedOutcomes'] })).toEqual([['often', 1]]);
  expect(other({ kind: 'revise', goal: 'r', set: { from: '2026-01-01' } })).toEqual([]);
  expect(other({ kind: 'setOwners', goal: 'r', owners: [] })).toEqual([]);
  expect(other({ kind: 'revise', goal: 'gone', set: { title: 'X' } })).toEqual([]);
  const draft = {
    draft: 'd1',
    task: 'activity-to-outcome',
    drafter: 'rules:own',
    aiGenerated: false,
  } as const;
  const decision = { by: 'ana', at: '2026-05-01T08:00:00Z', outcome: 'accepted', editRatio: 0 } as const;
  const edit = { kind: 'revise', goal: 'r', set: { title: 'Other words' } } as const;
  expect(other({ kind: 'acceptDraft', ...draft, decision, goals: [], edits: [edit, edit] })).toEqual([
    ['often', 1],
  ]);
  expect(found([retitled('2026-05-01'), retitled('2026-05-01')], { maxChanges: 0 })).toEqual([['often', 1]]);
  expect(found([retitled('2026-05-01'), retitled('2026-05-01', '10:00:00')], { maxChanges: 0 })).toEqual([
    ['often', 2],
  ]);
  expect(found([retitled('no day')], { maxChanges: 0 })).toEqual([]);
});
