import type { KeyResult } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { noVanityCount } from './no-vanity-count.ts';

const titled = (...titles: readonly string[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: titles.map((title, at) => keyResult(`k${at}`, 'o', { title })),
  });
const step = (kind: KeyResult['kind'] | undefined, ...beside: readonly KeyResult[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: [
      keyResult('k', 'o', { title: 'Build 5 models', ...(kind === undefined ? {} : { kind }) }),
      ...beside,
    ],
  });
const found = (title: string, things: string) => ({ title, things });

testRule(
  noVanityCount,
  {
    valid: {
      'results of the articles': titled(
        'Build baseline models for 2 use cases',
        'Deploy shared feature store supporting 4 teams',
        'Train 100% of employees on GenAI in six weeks',
        'Reach a 4.8+ rating with five new features',
        'Form at least two partnerships',
        'Deploy automated ticket classification with >92% accuracy by end of Q2',
      ),
      'what is not made': titled('Create 20 jobs', 'Develop 3 leaders', 'Release 40 days earlier'),
      'a share': titled('Train 50 % of models again', 'Train 50 percent of models'),
      'a thing behind a preposition': titled('Build 2 for the four new product models'),
      'things in use': titled(
        'Build 5 models that save an hour a day',
        'Ship 3 features used by 200 teams',
        'Publish 10 articles generating 15k visits',
      ),
      'no number': titled('Build models', 'Build', ''),
      'a step that says so, beside a result': step('output', keyResult('l', 'o')),
      'a cancelled one': acme({
        keyResults: [keyResult('k', 'o', { title: 'Build 5 models', state: 'cancelled' })],
      }),
      'words the house has chosen': {
        goals: titled('Build 5 models'),
        options: { verbs: ['bauen'], things: ['modelle'] },
      },
    },
    invalid: {
      'the example of the glossary, and its like': {
        goals: titled(
          'Build 5 models',
          'Ship at least twelve new features',
          'Publish 12 blog posts a month',
          'build another 3 AI-based support chatbots by June',
        ),
        data: [
          found('Build 5 models', 'models'),
          found('Ship at least twelve new features', 'features'),
          found('Publish 12 blog posts a month', 'posts'),
          found('build another 3 AI-based support chatbots by June', 'chatbots'),
        ],
        suggestion: 'say that it is an output on the way to the results beside it',
      },
      'a step beside nothing': {
        goals: step('output'),
        data: [found('Build 5 models', 'models')],
        suggestion: false,
      },
      'a step, where the house has none': {
        goals: step('output', keyResult('l', 'o')),
        options: { stepsPass: false },
        data: [found('Build 5 models', 'models')],
        suggestion: false,
      },
      'a KPI': {
        goals: acme({ kras: [kra('r')], kpis: [kpi('p', 'r', { title: 'Build 5 models' })] }),
        data: [found('Build 5 models', 'models')],
        suggestion: false,
      },
    },
  },
  { it },
);
