import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { weightsValid } from './weights-valid.ts';

const weighing = (...weights: (number | undefined)[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: weights.map((weight, at) => keyResult(`k${at}`, 'o', weight === undefined ? {} : { weight })),
  });

testRule(
  weightsValid,
  {
    valid: {
      'no weights': weighing(undefined, undefined),
      'any weights': weighing(1, 2, 0.5),
      'a weight of zero beside others': weighing(0, 1),
      'the limits': weighing(0, 10_000),
      'weights of a hundred in all': { goals: weighing(33.3, 33.3, 33.4), options: { fixedTotal: true } },
      'no weights, where they add up to a hundred elsewhere': {
        goals: weighing(undefined),
        options: { fixedTotal: true },
      },
      'wrong weights where nothing counts any more': acme({
        objectives: [
          objective('cancelled', { state: 'cancelled', weight: -1 }),
          objective('closed', { state: 'closed', weight: -1, supports: [{ goal: 'open', weight: 0 }] }),
          objective('open', {
            supports: [
              { goal: 'closed', weight: -1 },
              { goal: 'cancelled', weight: -1 },
            ],
          }),
        ],
        keyResults: [
          keyResult('a', 'open', {
            state: 'cancelled',
            weight: -1,
            supports: [{ goal: 'open', weight: -1 }],
          }),
          keyResult('b', 'closed', { state: 'closed', weight: -1 }),
          keyResult('c', 'cancelled', { weight: 0 }),
        ],
      }),
      'an archived key result without a weight': acme({
        objectives: [objective('o')],
        keyResults: [keyResult('a', 'o', { weight: 1 }), keyResult('b', 'o', { state: 'archived' })],
      }),
    },
    invalid: {
      'a weight below zero': {
        goals: weighing(-1, 2),
        data: [{ title: 'Raise k0' }],
        messageIds: ['range'],
        suggestion: 'take the weight of `k0` away',
      },
      'a closed key result of an open objective, which counts still': {
        goals: acme({
          objectives: [objective('o')],
          keyResults: [keyResult('a', 'o', { state: 'closed', weight: -1 })],
        }),
        data: [{ title: 'Raise a' }],
        suggestion: false,
      },
      'a weight above ten thousand': { goals: weighing(10_001), data: [{ title: 'Raise k0' }] },
      'an objective and a link': {
        goals: acme({
          objectives: [
            objective('a', { weight: -1 }),
            objective('b', { supports: [{ goal: 'a', weight: -1 }] }),
          ],
        }),
        data: [{ title: 'Win a' }, { title: 'Win b', parent: 'a' }],
        messageIds: ['range', 'supportRange'],
      },
      'a wrong weight on the second link to the same goal': {
        goals: acme({
          objectives: [
            objective('a'),
            objective('b', { supports: [...to('a'), { goal: 'a', weight: 1e9 }] }),
          ],
        }),
        data: [{ title: 'Win b', parent: 'a' }],
        suggestion: false,
      },
      'nothing that counts': { goals: weighing(0, 0), data: [{ title: 'Win o' }], messageIds: ['zero'] },
      'one without a weight': {
        goals: weighing(1, undefined, 3),
        data: [{ title: 'Win o', missing: 1, count: 3 }],
        messageIds: ['mixed'],
      },
      'weights of ninety in all': {
        goals: weighing(40, 50),
        options: { fixedTotal: true },
        data: [{ title: 'Win o', sum: 90, total: 100 }],
        messageIds: ['total'],
      },
      'KPIs of a KRA': {
        goals: acme({
          kras: [kra('r')],
          kpis: [kpi('p', 'r', { weight: 0.6 }), kpi('q', 'r', { weight: 0.3 })],
        }),
        options: { fixedTotal: true, total: 1 },
        data: [{ title: 'Care for r', sum: 0.9, total: 1 }],
      },
    },
  },
  { it },
);
