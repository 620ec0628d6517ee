import { it } from 'vitest';
import { acme, initiative, objective, to } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { linksFalsifiable } from './links-falsifiable.ts';

const expects = { by: 5, in: 'percent', lagDays: 30 } as const;

testRule(
  linksFalsifiable,
  {
    valid: {
      'a link with an expectation': acme({
        objectives: [objective('a'), objective('b', { supports: [{ goal: 'a', expects }] })],
      }),
      'no links': acme({ objectives: [objective('a')] }),
      'an initiative': acme({
        objectives: [objective('a')],
        initiatives: [initiative('i', { supports: to('a') })],
      }),
    },
    invalid: {
      'a link without one': {
        goals: acme({ objectives: [objective('a'), objective('b', { supports: to('a') })] }),
        data: [{ title: 'Win b', parents: ['a'], count: 1 }],
      },
      'two of three links': {
        goals: acme({
          objectives: [
            objective('a'),
            objective('b'),
            objective('c'),
            objective('d', { supports: [...to('a'), { goal: 'b', expects }, ...to('c')] }),
          ],
        }),
        data: [{ title: 'Win d', parents: ['a', 'c'], count: 2 }],
      },
    },
  },
  { it },
);
