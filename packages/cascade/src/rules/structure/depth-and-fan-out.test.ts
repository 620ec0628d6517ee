import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { depthAndFanOut } from './depth-and-fan-out.ts';

const chain = (length: number) =>
  acme({
    objectives: Array.from({ length }, (_, at) =>
      objective(`g${at}`, at === 0 ? {} : { supports: to(`g${at - 1}`) }),
    ),
  });
const star = (children: number) =>
  acme({
    objectives: [
      objective('top'),
      ...Array.from({ length: children }, (_, at) => objective(`g${at}`, { supports: to('top') })),
    ],
  });

testRule(
  depthAndFanOut,
  {
    valid: {
      'a line of twelve links': chain(13),
      'five hundred children': star(500),
      'a loop, which has no depth': acme({
        objectives: [objective('a', { supports: to('b') }), objective('b', { supports: to('a') })],
      }),
    },
    invalid: {
      'a line of twenty links, named once': {
        goals: chain(21),
        data: [{ title: 'Win g13', depth: 13, max: 12 }],
        messageIds: ['depth'],
      },
      'a line through a key result': {
        goals: acme({
          objectives: [objective('a'), objective('b', { supports: to('k') })],
          keyResults: [keyResult('k', 'a')],
        }),
        options: { maxDepth: 1 },
        data: [{ title: 'Win b', depth: 2, max: 1 }],
      },
      'the longer of two lines': {
        goals: acme({
          objectives: [
            objective('a'),
            objective('b', { supports: to('a') }),
            objective('c', { supports: to('a', 'b') }),
          ],
        }),
        options: { maxDepth: 1 },
        data: [{ title: 'Win c', depth: 2, max: 1 }],
      },
      'too many children': {
        goals: star(501),
        data: [{ title: 'Win top', children: 501, max: 500 }],
        messageIds: ['children'],
      },
      'key results and supporting goals together': {
        goals: acme({
          objectives: [objective('a'), objective('b', { supports: to('a') })],
          keyResults: [keyResult('k', 'a')],
        }),
        options: { maxChildren: 1 },
        data: [{ title: 'Win a', children: 2, max: 1 }],
      },
    },
  },
  { it },
);
