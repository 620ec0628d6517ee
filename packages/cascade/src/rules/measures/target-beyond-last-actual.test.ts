import type { CheckIn, GoalSet, KeyResult, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { targetBeyondLastActual } from './target-beyond-last-actual.ts';

const unit = { kind: 'percent' } as const;
const change = (from: number, to: number): Measure => ({ kind: 'change', from, to, unit });
let made = 0;
const value = (goal: string, on: string, reached: number): CheckIn => ({
  key: `c${made++}`,
  goal,
  on: on,
  at: `${on}T09:00:00Z`,
  value: reached,
});

/** A key result of the second quarter, and one of the first, which is over. */
const two = (now: Partial<KeyResult>, before: Partial<KeyResult>, ...checkIns: readonly CheckIn[]): GoalSet =>
  acme({
    cycles: [
      { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
      { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' },
    ],
    objectives: [objective('old', { cycle: 'q1' }), objective('new')],
    keyResults: [keyResult('before', 'old', before), keyResult('now', 'new', now)],
    checkIns,
  });
const carried = { carriedFrom: 'before' };
const win = { metric: 'win-rate' };
const found = (actual: number, on: string) => ({ title: 'Raise now', target: 20, actual, on });

testRule(
  targetBeyondLastActual,
  {
    valid: {
      'a target beyond': two(carried, {}, value('before', '2026-03-31', 19.9)),
      'the very last value': two(carried, {}, value('before', '2026-03-31', 20)),
      'a better value in between': two(
        carried,
        {},
        value('before', '2026-02-01', 25),
        value('before', '2026-03-31', 15),
      ),
      'no goal before': two({}, {}, value('before', '2026-03-31', 25)),
      'a value of the period itself': two(carried, {}, value('now', '2026-04-01', 25)),
      'another metric': two(win, { metric: 'churn' }, value('before', '2026-03-31', 25)),
      'the same metric in another unit of the company': acme({
        objectives: [
          objective('old', { unit: 'success', cycle: 'year' }),
          objective('new', { unit: 'sales' }),
        ],
        keyResults: [keyResult('before', 'old', win), keyResult('now', 'new', win)],
        checkIns: [value('before', '2026-03-31', 25)],
      }),
      'values in another unit': two(
        carried,
        { measure: { kind: 'change', from: 10, to: 20, unit: { kind: 'count' } } },
        value('before', '2026-03-31', 25),
      ),
      'a limit': two(
        { ...carried, measure: { kind: 'threshold', comparator: '>=', limit: 20, unit } },
        {},
        value('before', '2026-03-31', 25),
      ),
      'a sum': two(
        { ...carried, measure: { kind: 'change', from: 0, to: 20, unit, fold: 'sum' } },
        {},
        value('before', '2026-03-31', 25),
      ),
      'no target': two(
        { ...carried, measure: { kind: 'change', from: 10, unit } },
        {},
        value('before', '2026-03-31', 25),
      ),
      'an answer that is no value': two(
        carried,
        {},
        {
          key: 'done',
          goal: 'before',
          on: '2026-03-31',
          at: '2026-03-31T09:00:00Z',
          done: true,
        },
      ),
      'a goal that is over': two({ ...carried, state: 'closed' }, {}, value('before', '2026-03-31', 25)),
      'a goal before that does not exist': two(
        { carriedFrom: 'nowhere' },
        {},
        value('before', '2026-03-31', 25),
      ),
    },
    invalid: {
      'less than the goal before had reached': {
        goals: two(carried, {}, value('before', '2026-03-31', 20.1)),
        data: [found(20.1, '2026-03-31')],
      },
      'less than the same metric had reached': {
        goals: two(win, win, value('before', '2026-03-30', 25), value('before', '2026-03-31', 22)),
        data: [found(22, '2026-03-31')],
      },
      'a falling metric': {
        goals: two({ ...carried, measure: change(30, 20) }, {}, value('before', '2026-03-31', 18)),
        data: [found(18, '2026-03-31')],
      },
      'a value of its own from before the period': {
        goals: two({}, {}, value('now', '2026-03-20', 21)),
        data: [found(21, '2026-03-20')],
      },
      'the later one of two goals': {
        goals: two(
          { ...carried, ...win },
          win,
          value('before', '2026-03-01', 30),
          value('now', '2026-03-20', 21),
        ),
        data: [found(21, '2026-03-20')],
      },
      'a value that was taken back': {
        goals: two(
          win,
          win,
          value('before', '2026-03-30', 25),
          { key: 'wrong', goal: 'before', on: '2026-03-31', at: '2026-03-31T09:00:00Z', value: 5 },
          { key: 'undo', goal: 'before', on: '2026-03-31', at: '2026-03-31T10:00:00Z', retracts: 'wrong' },
        ),
        data: [found(25, '2026-03-30')],
      },
    },
  },
  { it },
);
