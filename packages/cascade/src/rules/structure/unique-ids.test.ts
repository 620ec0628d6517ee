import { it } from 'vitest';
import { acme, initiative, keyResult, objective, threeFor } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { uniqueIds } from './unique-ids.ts';

const milestones = (...ids: string[]) =>
  ({ kind: 'milestones', milestones: ids.map((id) => ({ id, title: id })) }) as const;

testRule(
  uniqueIds,
  {
    valid: {
      'ids that differ': acme({ objectives: [objective('o')], keyResults: [...threeFor('o')] }),
      'the same id in arrays that are no goals': acme({ roles: [{ id: 'crm', title: 'Clerk' }] }),
      'a goal with the id of a unit': acme({ objectives: [objective('acme')] }),
      'the same step in two goals': acme({
        keyResults: [
          keyResult('a', 'o', { measure: milestones('m') }),
          keyResult('b', 'o', { measure: milestones('m') }),
        ],
      }),
      'ids that differ in case': acme({ objectives: [objective('o'), objective('O')] }),
      'the names of object members': acme({
        objectives: [objective('toString'), objective('hasOwnProperty')],
      }),
    },
    invalid: {
      'two goals of different kinds': {
        goals: acme({ objectives: [objective('x')], initiatives: [initiative('x')] }),
        data: [{ id: 'x', first: 'objectives' }],
        messageIds: ['goal'],
        suggestion: false,
      },
      'three times the same goal': {
        goals: acme({ objectives: [objective('x'), objective('x'), objective('x')] }),
        data: [
          { id: 'x', first: 'objectives' },
          { id: 'x', first: 'objectives' },
        ],
      },
      'two people': {
        goals: acme({
          people: [
            { id: 'ana', name: 'Ana' },
            { id: 'ana', name: 'Another Ana' },
          ],
        }),
        data: [{ id: 'ana', array: 'people' }],
        messageIds: ['reference'],
      },
      'two planned metrics': {
        goals: acme({
          organization: {
            id: 'acme',
            name: 'Acme',
            strategy: {
              plannedMetrics: [
                { id: 'm', title: 'M' },
                { id: 'm', title: 'N' },
              ],
            },
          },
        }),
        data: [{ id: 'm', array: 'plannedMetrics' }],
      },
      'steps of one measure': {
        goals: acme({ keyResults: [keyResult('k', 'o', { measure: milestones('m', 'n', 'm') })] }),
        data: [{ id: 'm', title: 'Raise k' }],
        messageIds: ['step'],
      },
      'levels and questions': {
        goals: acme({
          keyResults: [
            keyResult('k', 'o', {
              measure: {
                kind: 'ordinal',
                levels: [
                  { id: 'l', title: 'l', attainment: 0 },
                  { id: 'l', title: 'l', attainment: 1 },
                ],
              },
            }),
            keyResult('q', 'o', {
              measure: {
                kind: 'learning',
                questions: [
                  { id: 'w', title: 'who' },
                  { id: 'w', title: 'why' },
                ],
              },
            }),
          ],
        }),
        data: [
          { id: 'l', title: 'Raise k' },
          { id: 'w', title: 'Raise q' },
        ],
      },
    },
  },
  { it },
);
