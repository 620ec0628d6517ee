import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { sharesConserved } from './shares-conserved.ts';

const parents = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => objective(id));
const sharing = (...shares: number[]) =>
  acme({
    objectives: [
      ...parents,
      objective('x', { supports: shares.map((share, at) => ({ goal: parents[at]?.id ?? '', share })) }),
    ],
  });

testRule(
  sharesConserved,
  {
    valid: {
      halves: sharing(0.5, 0.5),
      'less than the whole': sharing(0.1, 0.2),
      'six sixths, which no fraction writes exactly': sharing(...Array.from({ length: 6 }, () => 1 / 6)),
      'no shares': acme({ objectives: [...parents, objective('x', { supports: to('a', 'b') })] }),
      'a key result that supports another objective': acme({
        objectives: parents,
        keyResults: [keyResult('k', 'a', { supports: to('b') })],
      }),
    },
    invalid: {
      'more than the whole': {
        goals: sharing(0.7, 0.4),
        data: [{ title: 'Win x', sum: 1.1 }],
        messageIds: ['sum'],
        suggestion: 'split it equally',
      },
      'a little more than the whole': {
        goals: sharing(0.5, 0.50001),
        data: [{ title: 'Win x', sum: 1.00001 }],
      },
      'a percentage': {
        goals: sharing(50),
        data: [{ title: 'Win x' }],
        messageIds: ['range'],
        suggestion: 'split it equally',
      },
      'a goal named twice': {
        goals: acme({ objectives: [...parents, objective('x', { supports: to('a', 'b', 'a') })] }),
        data: [{ title: 'Win x', parent: 'a' }],
        messageIds: ['twice'],
        suggestion: 'keep one link to each goal',
      },
      'its own objective': {
        goals: acme({ objectives: parents, keyResults: [keyResult('k', 'a', { supports: to('b', 'a') })] }),
        data: [{ title: 'Raise k', parent: 'a' }],
        messageIds: ['container'],
        suggestion: 'keep one link to each goal',
      },
      'a goal named twice whose numbers are final: no link to it may be dropped': {
        goals: acme({
          objectives: [
            objective('a', { state: 'closed' }),
            objective('x', {
              supports: [
                { goal: 'a', share: 0.7 },
                { goal: 'a', share: 0.7 },
              ],
            }),
          ],
        }),
        data: [
          { title: 'Win x', sum: 1.4 },
          { title: 'Win x', parent: 'a' },
        ],
        suggestion: false,
      },
      'a goal that also names one which does not exist': {
        goals: acme({
          objectives: [...parents, objective('x', { supports: [{ goal: 'a', share: 2 }, { goal: 'gone' }] })],
        }),
        data: [{ title: 'Win x' }],
        suggestion: false,
      },
    },
  },
  { it },
);
