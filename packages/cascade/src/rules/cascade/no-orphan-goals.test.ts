import { it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noOrphanGoals } from './no-orphan-goals.ts';

const top = objective('top', { unit: 'acme' });
const middle = objective('middle', { unit: 'sales', supports: to('top') });

testRule(
  noOrphanGoals,
  {
    valid: {
      'the company': acme({ objectives: [top] }),
      'a line to the company': acme({
        objectives: [top, middle, objective('team', { unit: 'inside', supports: to('middle') })],
      }),
      'a line through key results': acme({
        objectives: [top, objective('middle', { unit: 'sales', supports: to('k') })],
        keyResults: [keyResult('k', 'top'), keyResult('l', 'middle')],
        initiatives: [initiative('i', { supports: to('l') })],
      }),
      'an objective of the organisation': acme({ objectives: [objective('own')] }),
      'the top of a part of an organisation': acme({
        units: [{ id: 'sales', name: 'Sales', kind: 'department' }],
        objectives: [objective('o', { unit: 'sales' })],
      }),
      'one of two lines': acme({
        objectives: [top, objective('x', { unit: 'sales', supports: to('gone', 'top') })],
      }),
      'a loop with a way out': acme({
        objectives: [
          top,
          objective('a', { unit: 'sales', supports: to('b', 'top') }),
          objective('b', { unit: 'sales', supports: to('a') }),
        ],
      }),
      'a postponed objective': acme({ objectives: [objective('x', { unit: 'sales', state: 'postponed' })] }),
      'a closed one': acme({ objectives: [objective('x', { unit: 'sales', state: 'closed' })] }),
    },
    invalid: {
      'a team that supports nothing': {
        goals: acme({ objectives: [top, objective('x', { unit: 'inside' })] }),
        data: [{ title: 'Win x' }],
        messageIds: ['unlinked'],
      },
      'an initiative that supports nothing': {
        goals: acme({ initiatives: [initiative('i')] }),
        data: [{ title: 'Carry out i' }],
        messageIds: ['unlinked'],
      },
      'a chain that ends below the company': {
        goals: acme({
          objectives: [
            top,
            objective('x', { unit: 'sales' }),
            objective('y', { unit: 'inside', supports: to('x') }),
          ],
        }),
        data: [{ title: 'Win x' }, { title: 'Win y' }],
        messageIds: ['unlinked', 'deadEnd'],
      },
      'a chain through a cancelled goal': {
        goals: acme({
          objectives: [
            top,
            objective('x', { unit: 'sales', state: 'cancelled', supports: to('top') }),
            objective('y', { unit: 'inside', supports: to('x') }),
          ],
        }),
        data: [{ title: 'Win y' }],
        messageIds: ['deadEnd'],
      },
      'a loop without a way out': {
        goals: acme({
          objectives: [
            objective('a', { unit: 'sales', supports: to('b') }),
            objective('b', { unit: 'sales', supports: to('a') }),
          ],
        }),
        data: [{ title: 'Win a' }, { title: 'Win b' }],
        messageIds: ['deadEnd', 'deadEnd'],
      },
    },
  },
  { it },
);
