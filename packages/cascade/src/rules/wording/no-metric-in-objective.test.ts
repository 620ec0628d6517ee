import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noMetricInObjective } from './no-metric-in-objective.ts';

const titled = (...titles: string[]) =>
  acme({ objectives: titles.map((title, at) => objective(`o${at}`, { title })) });

testRule(
  noMetricInObjective,
  {
    valid: {
      words: titled("Strengthen the company's position in mid-market SaaS"),
      'years, quarters and names': titled(
        'Be ready for 2027',
        'Win Q2 2026',
        'Grow B2B by 2030',
        'Web 3 done right',
        'Make the top 3 use cases work',
        'Be there 24/7',
      ),
      'dates and plain counts': titled(
        'Be ready by 1 July',
        'Be there in 2026',
        'Finish by Q2',
        'Expand to 3 markets',
        'Double down on quality',
      ),
      'a metric in a key result': acme({
        objectives: [objective('o')],
        keyResults: [keyResult('k', 'o', { title: 'Raise NPS to 55' })],
      }),
    },
    invalid: {
      'percent, money and movement': {
        goals: titled(
          'Improve AI model accuracy to 92 percent',
          'Cut churn below 5%',
          'Reach $10M ARR',
          'Raise NPS from 42',
          'Umsatz um 20 steigern',
        ),
        data: [
          { title: 'Improve AI model accuracy to 92 percent', metric: '92 percent' },
          { title: 'Cut churn below 5%', metric: '5%' },
          { title: 'Reach $10M ARR', metric: '$10' },
          { title: 'Raise NPS from 42', metric: 'from 42' },
          { title: 'Umsatz um 20 steigern', metric: 'um 20' },
        ],
      },
      multiples: {
        goals: titled('Win 10x more trials', 'Double the pipeline'),
        data: [
          { title: 'Win 10x more trials', metric: '10x' },
          { title: 'Double the pipeline', metric: 'Double' },
        ],
      },
      'a year and a number': {
        goals: titled('Grow by 2030 to 500 customers'),
        data: [{ title: 'Grow by 2030 to 500 customers', metric: 'to 500' }],
      },
    },
  },
  { it },
);
