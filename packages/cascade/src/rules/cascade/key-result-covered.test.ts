import { it } from 'vitest';
import { acme, initiative, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { keyResultCovered } from './key-result-covered.ts';

const top = objective('top', { unit: 'acme' });
const below = (more = {}) => objective('below', { unit: 'sales', ...more });

testRule(
  keyResultCovered,
  {
    valid: {
      'an objective below': acme({
        objectives: [top, below({ supports: to('k') })],
        keyResults: [keyResult('k', 'top')],
      }),
      'a key result below': acme({
        objectives: [top, below()],
        keyResults: [keyResult('k', 'top'), keyResult('l', 'below', { supports: to('k') })],
      }),
      'nobody below has objectives': acme({ objectives: [top], keyResults: [keyResult('k', 'top')] }),
      'the lowest level': acme({
        objectives: [objective('team', { unit: 'inside' })],
        keyResults: [keyResult('k', 'team')],
      }),
      'another branch has objectives': acme({
        objectives: [objective('other', { unit: 'success' }), objective('team', { unit: 'inside' })],
        keyResults: [keyResult('k', 'other')],
      }),
      'a cancelled key result': acme({
        objectives: [top, below({ supports: to('top') })],
        keyResults: [keyResult('k', 'top', { state: 'cancelled' })],
      }),
      'a cancelled or closed objective': acme({
        objectives: [
          objective('gone', { unit: 'acme', state: 'cancelled' }),
          objective('done', { unit: 'acme', state: 'closed' }),
          below(),
        ],
        keyResults: [keyResult('k', 'gone'), keyResult('l', 'done')],
      }),
    },
    invalid: {
      nobody: {
        goals: acme({ objectives: [top, below()], keyResults: [keyResult('k', 'top')] }),
        data: [{ title: 'Raise k' }],
        messageIds: ['uncovered'],
      },
      'work alone': {
        goals: acme({
          objectives: [top, below()],
          keyResults: [keyResult('k', 'top')],
          initiatives: [initiative('i', { supports: to('k') })],
        }),
        data: [{ title: 'Raise k' }],
        messageIds: ['uncovered'],
      },
      'somebody who has given up': {
        goals: acme({
          objectives: [
            top,
            below(),
            objective('x', { unit: 'success', state: 'archived', supports: to('k') }),
          ],
          keyResults: [keyResult('k', 'top')],
        }),
        data: [{ title: 'Raise k' }],
      },
      'only the objective is supported': {
        goals: acme({
          objectives: [top, below({ supports: to('top') })],
          keyResults: [keyResult('k', 'top')],
        }),
        data: [{ title: 'Raise k' }],
        messageIds: ['objectiveOnly'],
      },
      'the organisation itself, above its units': {
        goals: acme({
          objectives: [objective('own'), below({ unit: 'inside' })],
          keyResults: [keyResult('k', 'own')],
        }),
        data: [{ title: 'Raise k' }],
        messageIds: ['uncovered'],
      },
    },
  },
  { it },
);
