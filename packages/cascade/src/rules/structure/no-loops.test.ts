import { it } from 'vitest';
import { acme, keyResult, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noLoops } from './no-loops.ts';

const linked = (links: { readonly [id: string]: readonly string[] }) =>
  acme({ objectives: Object.entries(links).map(([id, above]) => objective(id, { supports: to(...above) })) });

testRule(
  noLoops,
  {
    valid: {
      'a chain': linked({ a: [], b: ['a'], c: ['b'] }),
      'a diamond': linked({ a: [], b: ['a'], c: ['a'], d: ['b', 'c'] }),
      'a key result that supports another objective': acme({
        objectives: [objective('a'), objective('b')],
        keyResults: [keyResult('k', 'a', { supports: to('b') })],
      }),
    },
    invalid: {
      'a goal that supports itself': {
        goals: linked({ a: ['a'] }),
        data: [{ title: 'Win a', loop: ['a'], length: 1 }],
        messageIds: ['self'],
        suggestion: 'drop the link from `a` to `a`',
      },
      'two that support each other': {
        goals: linked({ a: ['b'], b: ['a'] }),
        data: [{ title: 'Win b', loop: ['b', 'a'], length: 2 }],
        messageIds: ['several'],
        suggestion: 'drop the link from `a` to `b`',
      },
      'a loop of three, below a goal that is in none': {
        goals: linked({ top: [], a: ['b', 'top'], b: ['c'], c: ['a'] }),
        data: [{ title: 'Win b', loop: ['b', 'c', 'a'], length: 3 }],
        suggestion: 'drop the link from `a` to `b`',
      },
      'an objective that supports its own key result': {
        goals: acme({
          objectives: [objective('a', { supports: to('k') })],
          keyResults: [keyResult('k', 'a')],
        }),
        data: [{ title: 'Raise k', loop: ['k', 'a'], length: 2 }],
        suggestion: 'drop the link from `a` to `k`',
      },
      'a company that supports its team: the link down is the one to drop': {
        goals: acme({
          objectives: [
            objective('b', { unit: 'acme', supports: to('c') }),
            objective('a', { unit: 'sales', supports: to('b') }),
            objective('c', { unit: 'inside', supports: to('a') }),
          ],
        }),
        data: [{ title: 'Win c', loop: ['c', 'a', 'b'], length: 3 }],
        suggestion: 'drop the link from `b` to `c`',
      },
      'two tangles': {
        goals: linked({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }),
        data: [
          { title: 'Win b', loop: ['b', 'a'], length: 2 },
          { title: 'Win d', loop: ['d', 'c'], length: 2 },
        ],
      },
      'the shortest loop of a tangle': {
        goals: linked({ a: ['b'], b: ['c', 'a'], c: ['a'] }),
        data: [{ title: 'Win b', loop: ['b', 'a'], length: 2 }],
      },
      'a long loop, of which only the first are listed': {
        goals: linked(
          Object.fromEntries(
            Array.from({ length: 30 }, (_, at) => [`g${at + 10}`, [`g${((at + 1) % 30) + 10}`]]),
          ),
        ),
        data: [{ title: 'Win g11', loop: Array.from({ length: 20 }, (_, at) => `g${at + 11}`), length: 30 }],
      },
    },
  },
  { it },
);
