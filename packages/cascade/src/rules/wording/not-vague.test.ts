import { it } from 'vitest';
import { acme, keyResult, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { notVague } from './not-vague.ts';

const titled = (...titles: readonly string[]) =>
  acme({ objectives: titles.map((title, at) => objective(`o${at}`, { title })) });

testRule(
  notVague,
  {
    valid: {
      'objectives of the articles': titled(
        "Strengthen the company's position in the mid-market SaaS space",
        'Deliver exceptional customer service efficiency',
        'Validate AI feasibility for top 3 use cases',
        'Maximize business impact of deployed AI',
        'Build shared AI infrastructure',
      ),
      'German titles': titled('Kunden begeistern', 'Umsatz steigern'),
      'other faults': titled('Reach 4,000 paying clinics', 'Run campaigns'),
      'nothing at all': titled('', '42', '...'),
      'a long title': titled(`Improve things ${'and things '.repeat(20)}`),
      'a KRA and a key result': acme({
        objectives: [objective('o', { title: 'Win the mid-market' })],
        keyResults: [keyResult('k', 'o', { title: 'Growth' })],
        kras: [kra('r', { title: 'Growth' })],
      }),
      'a cancelled one': acme({ objectives: [objective('o', { title: 'Growth', state: 'cancelled' })] }),
    },
    invalid: {
      'labels and good wishes': {
        goals: titled('Growth', 'Be better', 'Improve things', 'Improve our business', 'Excellence'),
        data: ['Growth', 'Be better', 'Improve things', 'Improve our business', 'Excellence'].map(
          (title) => ({
            title,
          }),
        ),
      },
    },
  },
  { it },
);
