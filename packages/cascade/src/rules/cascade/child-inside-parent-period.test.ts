import { it } from 'vitest';
import { acme, initiative, keyResult, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { childInsideParentPeriod } from './child-inside-parent-period.ts';

const within = (more: object) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', more)] });
const period = { start: '2026-04-01', due: '2026-06-30', parentStart: '2026-04-01', parentDue: '2026-06-30' };

testRule(
  childInsideParentPeriod,
  {
    valid: {
      'a key result without dates': within({}),
      'a deadline on the last day': within({ deadline: '2026-06-30' }),
      'a start on the first day': within({ start: '2026-04-01', deadline: '2026-05-01' }),
      'a quarter in a year': acme({
        objectives: [objective('y', { cycle: 'year' }), objective('q', { supports: to('y') })],
      }),
      'research that feeds a quarter': acme({
        cycles: [
          { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' },
          {
            id: 'h1',
            name: 'H1',
            start: '2026-01-01',
            end: '2026-07-15',
            state: 'active',
            purpose: 'research',
          },
        ],
        objectives: [objective('q'), objective('r', { cycle: 'h1', supports: to('q') })],
      }),
      'a KRA, which lasts': acme({
        objectives: [objective('o')],
        kras: [kra('r', { from: '2020-01-01', supports: to('o') })],
      }),
      'a cancelled goal': within({ deadline: '2027-01-01', state: 'cancelled' }),
      'a closed key result': within({ deadline: '2027-01-01', state: 'closed' }),
      'a key result of a cancelled objective': acme({
        objectives: [objective('o', { state: 'cancelled' })],
        keyResults: [keyResult('k', 'o', { deadline: '2027-01-01' })],
      }),
      'a year that served a quarter, and a year that serves a closed quarter': acme({
        objectives: [
          objective('q'),
          objective('closed', { state: 'closed' }),
          objective('x', { cycle: 'year', state: 'closed', supports: to('q') }),
          objective('y', { cycle: 'year', supports: to('closed') }),
        ],
      }),
      'a closed cycle outside its parent': acme({
        cycles: [
          { id: 'y', name: 'Y', start: '2026-01-01', end: '2027-01-01', state: 'active' },
          { id: 'q', name: 'Q', start: '2025-12-01', end: '2026-03-01', state: 'closed', parent: 'y' },
        ],
      }),
      'a cycle that does not exist, which is a matter of references': acme({
        objectives: [objective('y', { cycle: 'gone' }), objective('q', { supports: to('y') })],
      }),
    },
    invalid: {
      'a deadline after the cycle': {
        goals: within({ deadline: '2026-07-01' }),
        data: [{ ...period, title: 'Raise k', due: '2026-07-01' }],
        messageIds: ['deadline'],
        suggestion: 'set `deadline` to 2026-06-30',
      },
      'a start before the cycle': {
        goals: within({ start: '2026-03-31' }),
        data: [{ ...period, title: 'Raise k', start: '2026-03-31' }],
        messageIds: ['start'],
        suggestion: 'set `start` to 2026-04-01',
      },
      'a year that serves a quarter': {
        goals: acme({ objectives: [objective('q'), objective('y', { cycle: 'year', supports: to('q') })] }),
        data: [{ ...period, title: 'Win y', parent: 'q', start: '2026-01-01', due: '2026-12-31' }],
        messageIds: ['support'],
      },
      'an initiative that ends too late': {
        goals: acme({
          objectives: [objective('o')],
          initiatives: [initiative('i', { cycle: 'q2', deadline: '2026-08-01', supports: to('o') })],
        }),
        data: [{ ...period, title: 'Carry out i', parent: 'o', due: '2026-08-01' }],
      },
      'an objective that serves a key result which is due before': {
        goals: acme({
          objectives: [objective('o'), objective('p', { supports: to('k') })],
          keyResults: [keyResult('k', 'o', { deadline: '2026-05-31' })],
        }),
        data: [{ ...period, title: 'Win p', parent: 'k', parentDue: '2026-05-31' }],
      },
      'a cycle outside its parent': {
        goals: acme({
          cycles: [
            { id: 'y', name: 'Y', start: '2026-01-01', end: '2027-01-01', state: 'active' },
            { id: 'q', name: 'Q', start: '2026-12-01', end: '2027-03-01', state: 'planning', parent: 'y' },
          ],
        }),
        data: [
          {
            cycle: 'q',
            parent: 'y',
            start: '2026-12-01',
            due: '2027-02-28',
            parentStart: '2026-01-01',
            parentDue: '2026-12-31',
          },
        ],
        messageIds: ['cycle'],
      },
    },
  },
  { it },
);
