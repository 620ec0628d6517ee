import type { CheckIn, KeyResult } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { checkInsFresh } from './check-ins-fresh.ts';

const fact = (on: string, key = on): CheckIn => ({ key, goal: 'k', on, at: `${on}T09:00:00Z`, value: 11 });
const told = (checkIns: CheckIn[], more: Partial<KeyResult> = {}) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', more)], checkIns });
const month = { count: 1, unit: 'month' } as const;
/** A source with new values once a month, at most 31 days. */
const monthly = (on: string) => ({
  ...told([fact(on)], { source: 'survey' }),
  sources: [{ id: 'survey', kind: 'other', refresh: month } as const],
});

testRule(
  checkInsFresh,
  {
    valid: {
      'a fact of twenty days ago': told([fact('2026-04-25')]),
      'a cycle that began three weeks ago': { goals: told([]), asOf: '2026-04-21' },
      'a cycle that has not begun': { goals: told([]), asOf: '2026-02-01' },
      'a cycle that is over': { goals: told([]), asOf: '2026-07-01' },
      'a draft': told([], { state: 'draft' }),
      'a monthly source, thirty days ago': told([fact('2026-04-15')], { refresh: month }),
      'a source with monthly values, thirty days ago': monthly('2026-04-15'),
      'a rhythm that asks once a quarter': {
        ...told([]),
        sources: [{ id: 'crm', kind: 'crm' }],
        cycles: [
          { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active', rhythm: 'slow' },
        ],
        rhythms: [
          {
            id: 'slow',
            name: 'Slow',
            recurrences: [
              {
                id: 'value',
                activity: 'check-in',
                schedule: { kind: 'every', every: { count: 1, unit: 'quarter' } },
              },
            ],
          },
        ],
      },
      'a cadence that makes no sense does not count': told([fact('2026-04-25')], {
        refresh: { count: 0, unit: 'year' },
      }),
      'a formula': told([], {
        measure: { kind: 'formula', expression: '1', inputs: [], of: { kind: 'range', low: 1, high: 2 } },
      }),
    },
    invalid: {
      'a fact of twenty-one days ago': {
        goals: told([fact('2026-04-24')]),
        data: [{ title: 'Raise k', days: 21 }],
        messageIds: ['nudge'],
      },
      'a fact of forty-one days ago': {
        goals: told([fact('2026-04-04')]),
        data: [{ title: 'Raise k', days: 41 }],
        messageIds: ['nudge'],
      },
      'a fact of forty-two days ago': {
        goals: told([fact('2026-04-03')]),
        data: [{ title: 'Raise k', days: 42 }],
        messageIds: ['stale'],
      },
      'no fact since the cycle began': {
        goals: told([]),
        data: [{ title: 'Raise k', days: 44 }],
        messageIds: ['stale'],
      },
      'a fact that lies ahead': { goals: told([fact('2026-05-16')]), data: [{ title: 'Raise k', days: 44 }] },
      'a fact that was taken back': {
        goals: told([
          fact('2026-05-10', 'a'),
          { key: 'b', goal: 'k', on: '2026-05-11', at: '2026-05-11T09:00:00Z', retracts: 'a' },
        ]),
        data: [{ title: 'Raise k', days: 44 }],
      },
      'a monthly source, forty-four days ago': {
        goals: told([], { refresh: month }),
        data: [{ title: 'Raise k', days: 44 }],
        messageIds: ['nudge'],
      },
      'a source with monthly values, thirty-one days ago': {
        goals: monthly('2026-04-14'),
        data: [{ title: 'Raise k', days: 31 }],
        messageIds: ['nudge'],
      },
      'a source with monthly values, sixty-one days ago': {
        goals: monthly('2026-03-15'),
        data: [{ title: 'Raise k', days: 61 }],
        messageIds: ['nudge'],
      },
      'a source with monthly values, sixty-two days ago': {
        goals: monthly('2026-03-14'),
        data: [{ title: 'Raise k', days: 62 }],
        messageIds: ['stale'],
      },
      'a yearly source that the goal overrules': {
        goals: {
          ...told([], { source: 'survey', refresh: { count: 1, unit: 'week' } }),
          sources: [{ id: 'survey', kind: 'other', refresh: { count: 1, unit: 'year' } }],
        },
        data: [{ title: 'Raise k', days: 44 }],
        messageIds: ['stale'],
      },
      'a quicker house': {
        goals: told([fact('2026-05-06')]),
        options: { nudgeDays: 7, staleDays: 14 },
        data: [{ title: 'Raise k', days: 9 }],
        messageIds: ['nudge'],
      },
      'a KPI that belongs to no cycle': {
        goals: acme({ kras: [kra('r')], kpis: [kpi('p', 'r')] }),
        data: [{ title: 'Keep p' }],
        messageIds: ['never'],
      },
    },
  },
  { it },
);
