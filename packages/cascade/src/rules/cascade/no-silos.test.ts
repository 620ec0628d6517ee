import type { GoalSet, Objective } from '@throughline/core';
import { it } from 'vitest';
import { acme, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noSilos } from './no-silos.ts';

const company = objective('top', { unit: 'acme' });
const two = (
  sales: Partial<Objective> = {},
  success: Partial<Objective> = {},
  ...more: readonly Objective[]
): GoalSet =>
  acme({
    objectives: [
      company,
      objective('a', { unit: 'sales', ...sales }),
      objective('b', { unit: 'success', ...success }),
      ...more,
    ],
  });
const alone = (unit: string, count = 1) => ({ unit, level: 'business-unit', count });

testRule(
  noSilos,
  {
    valid: {
      'one depends on the other': two({ dependsOn: ['b'] }),
      'one helps the other': two({}, { supports: to('a') }),
      'a team of one helps the other': two({}, {}, objective('t', { unit: 'inside', supports: to('b') })),
      'a unit alone on its level': acme({ objectives: [company, objective('a', { unit: 'sales' })] }),
      'teams, unless the house says so': acme({
        units: [
          { id: 'x', name: 'X', kind: 'team' },
          { id: 'y', name: 'Y', kind: 'team' },
        ],
        objectives: [objective('a', { unit: 'x' }), objective('b', { unit: 'y' })],
      }),
      'a unit whose objective is over': two({}, { state: 'closed' }),
      'another level': { goals: two(), options: { levels: ['department'] } },
    },
    invalid: {
      'two units side by side': { goals: two(), data: [alone('sales'), alone('success')] },
      'links up the own line alone': {
        goals: two({ supports: to('top') }, { dependsOn: ['top', 'gone'] }),
        data: [alone('sales'), alone('success')],
      },
      'a link from a goal that was given up': {
        goals: two({}, {}, objective('c', { unit: 'sales', state: 'archived', dependsOn: ['b'] })),
        data: [alone('sales'), alone('success')],
      },
      'one of three': {
        goals: {
          ...two({ dependsOn: ['b'] }, {}, objective('c', { unit: 'law' }), objective('d', { unit: 'law' })),
          units: [...(acme().units ?? []), { id: 'law', name: 'Law', kind: 'business-unit', parent: 'acme' }],
        },
        data: [alone('law', 2)],
      },
      'units on a loop': {
        goals: acme({
          units: [
            { id: 'x', name: 'X', kind: 'team', parent: 'y' },
            { id: 'y', name: 'Y', kind: 'team', parent: 'x' },
          ],
          objectives: [objective('a', { unit: 'x' }), objective('b', { unit: 'y' })],
        }),
        options: { levels: ['team'] },
        data: [
          { unit: 'x', level: 'team', count: 1 },
          { unit: 'y', level: 'team', count: 1 },
        ],
      },
    },
  },
  { it },
);
