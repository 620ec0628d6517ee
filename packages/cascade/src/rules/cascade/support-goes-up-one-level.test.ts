import { it } from 'vitest';
import { acme, initiative, keyResult, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { supportGoesUpOneLevel } from './support-goes-up-one-level.ts';

const top = objective('top', { unit: 'acme' });
const middle = objective('middle', { unit: 'sales', supports: to('top') });

testRule(
  supportGoesUpOneLevel,
  {
    valid: {
      'team to unit to company': acme({
        objectives: [top, middle, objective('team', { unit: 'inside', supports: to('middle') })],
      }),
      'a team to a unit it does not belong to': acme({
        objectives: [
          top,
          middle,
          objective('other', { unit: 'success', supports: to('top') }),
          objective('team', { unit: 'inside', supports: to('other') }),
        ],
      }),
      'to a key result above': acme({
        objectives: [top, objective('middle', { unit: 'sales', supports: to('k') })],
        keyResults: [keyResult('k', 'top')],
      }),
      'a team that lies right below the company': acme({
        units: [
          { id: 'acme', name: 'Acme', kind: 'company' },
          { id: 't', name: 'T', kind: 'team', parent: 'acme' },
        ],
        objectives: [top, objective('team', { unit: 't', supports: to('top') })],
      }),
      'goals without units': acme({ objectives: [objective('a'), objective('b', { supports: to('a') })] }),
      'a KRA and an initiative': acme({
        objectives: [top],
        keyResults: [keyResult('k', 'top')],
        kras: [kra('r', { unit: 'inside', supports: to('k') })],
        initiatives: [initiative('i', { unit: 'inside', supports: to('k') })],
      }),
      'a cancelled goal': acme({
        objectives: [top, objective('x', { unit: 'inside', state: 'cancelled', supports: to('top') })],
      }),
      'a closed goal, and one that supports a goal that is closed or cancelled': acme({
        objectives: [
          top,
          objective('done', { unit: 'acme', state: 'closed' }),
          objective('dropped', { unit: 'acme', state: 'cancelled' }),
          objective('x', { unit: 'inside', state: 'closed', supports: to('top') }),
          objective('y', { unit: 'inside', supports: to('done', 'dropped') }),
        ],
      }),
      'units in a loop, which have no level': acme({
        units: [
          { id: 'acme', name: 'Acme', kind: 'company', parent: 'inside' },
          { id: 'inside', name: 'I', kind: 'team', parent: 'acme' },
        ],
        objectives: [top, objective('team', { unit: 'inside', supports: to('top') })],
      }),
    },
    invalid: {
      'a team right to the company': {
        goals: acme({ objectives: [top, objective('team', { unit: 'inside', supports: to('top') })] }),
        data: [{ title: 'Win team', parent: 'top', steps: 2 }],
        messageIds: ['skips'],
        suggestion: false,
      },
      'a neighbour': {
        goals: acme({
          objectives: [top, middle, objective('other', { unit: 'success', supports: to('middle') })],
        }),
        data: [{ title: 'Win other', parent: 'middle', steps: 0 }],
        messageIds: ['sideways'],
        suggestion: false,
      },
      'a unit down to a team': {
        goals: acme({
          objectives: [
            objective('team', { unit: 'inside' }),
            objective('middle', { unit: 'sales', supports: to('team') }),
          ],
        }),
        data: [{ title: 'Win middle', parent: 'team', steps: 1 }],
        messageIds: ['down'],
        suggestion: 'drop the link from `middle` to `team`',
      },
      'a key result two levels up': {
        goals: acme({
          objectives: [top, middle, objective('team', { unit: 'inside', supports: to('middle') })],
          keyResults: [keyResult('k', 'team', { supports: to('top') })],
        }),
        data: [{ title: 'Raise k', parent: 'top', steps: 2 }],
      },
    },
  },
  { it },
);
