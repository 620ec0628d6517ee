import type { Cycle, Recurrence } from '@throughline/core';
import { it } from 'vitest';
import { acme } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { wrapUpPlanned } from './wrap-up-planned.ts';

const cycle = (rhythm: string | undefined, more: Partial<Cycle> = {}) =>
  acme({
    cycles: [
      {
        id: 'q2',
        name: 'Q2',
        start: '2026-04-01',
        end: '2026-07-01',
        state: 'active',
        ...(rhythm === undefined ? {} : { rhythm }),
        ...more,
      },
    ],
  });
const own = (recurrence: Pick<Recurrence, 'activity' | 'schedule'>, id = 'last') => ({
  ...cycle('own'),
  rhythms: [{ id: 'own', name: 'Own', recurrences: [{ id, ...recurrence }] }],
});
const before = (days: number) => ({ kind: 'before-end', days }) as const;
const facts = { cycle: 'q2', rhythm: 'own', wrapUp: '2026-06-24' };
const suggestion = 'add a wrap-up a week before the end to the rhythm `own`';

testRule(
  wrapUpPlanned,
  {
    valid: {
      'twelve weeks, with a report in week twelve': cycle('twelve-week'),
      'a rhythm with a wrap-up': cycle('mid-quarter'),
      'a wrap-up seven days before': own({ activity: 'wrap-up', schedule: before(7) }),
      'retrospectives eight days before': own({ activity: 'retrospective', schedule: before(8) }),
      'no rhythm, which another rule reports': cycle(undefined),
      'a rhythm that does not exist, which another rule reports': cycle('gone'),
      'a year around a quarter': acme(),
      'a cycle that is over': cycle('weekly-monthly-quarterly', { end: '2026-05-15' }),
      'a closed cycle': cycle('weekly-monthly-quarterly', { state: 'closed' }),
      'a cycle of six days': cycle('weekly-monthly-quarterly', { start: '2026-06-25' }),
      'a cycle that ends before it begins': cycle('weekly-monthly-quarterly', { end: '2026-03-01' }),
    },
    invalid: {
      'no wrap-up in a preset': {
        goals: cycle('weekly-monthly-quarterly'),
        data: [{ ...facts, rhythm: 'weekly-monthly-quarterly' }],
        messageIds: ['none'],
        suggestion: false,
      },
      'a cycle of seven days': {
        goals: cycle('weekly-monthly-quarterly', { start: '2026-06-24' }),
        data: [{ ...facts, rhythm: 'weekly-monthly-quarterly' }],
      },
      'no wrap-up in a rhythm of their own': {
        goals: own({ activity: 'check-in', schedule: { kind: 'every', every: { count: 1, unit: 'week' } } }),
        data: [facts],
        messageIds: ['none'],
        suggestion,
      },
      'something else under the id of a wrap-up': {
        goals: own({ activity: 'check-in', schedule: before(9) }, 'wrap-up'),
        data: [facts],
        suggestion: false,
      },
      'a wrap-up six days before': {
        goals: own({ activity: 'wrap-up', schedule: before(6) }),
        data: [{ ...facts, on: '2026-06-25' }],
        messageIds: ['late'],
      },
      'a wrap-up that cannot be planned': {
        goals: own({ activity: 'wrap-up', schedule: { kind: 'week', week: 99 } }),
        data: [facts],
        messageIds: ['none'],
      },
    },
  },
  { it },
);
