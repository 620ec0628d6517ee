import type { KeyResult } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { notPurelyTechnical } from './not-purely-technical.ts';

const titled = (...titles: readonly string[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: titles.map((title, at) => keyResult(`k${at}`, 'o', { title })),
  });
const train = 'Train a model with 95% accuracy';
const beside = (more: Partial<KeyResult>, other: Partial<KeyResult>) =>
  acme({
    objectives: [objective('o')],
    keyResults: [keyResult('k', 'o', { title: train, ...more }), keyResult('l', 'o', other)],
  });
const found = (title: string, quality = 'model accuracy') => ({ title, quality });

testRule(
  notPurelyTechnical,
  {
    valid: {
      'key results of the articles': titled(
        'Reduce manual document review time by 50% through AI-assisted extraction',
        'Deploy automated ticket classification with >92% accuracy by end of Q2',
        'Achieve 30% ticket deflection rate through AI self-service by end of Q3',
        '80% of agents use the AI suggestion feature daily',
        'Model serves predictions with <200ms latency at P99',
        'Model drift monitoring alerts trigger for <5% of weekly checks',
        'Fraud detection recall',
      ),
      'accuracy of something else': titled('Reach 95% inventory accuracy', 'Improve forecast accuracy'),
      'an objective': acme({ objectives: [objective('o', { title: train })] }),
      'a technical one that says so, beside adoption': beside({ kind: 'technical' }, { kind: 'adoption' }),
      'a cancelled one': acme({ keyResults: [keyResult('k', 'o', { title: train, state: 'cancelled' })] }),
      'a short one': titled('', 'Train'),
    },
    invalid: {
      'the examples of the articles': {
        goals: titled(train, 'Improve AI model accuracy to 92 percent'),
        data: [found(train), found('Improve AI model accuracy to 92 percent')],
        suggestion: false,
      },
      'a technical one that says so, beside none': {
        goals: beside({ kind: 'technical' }, {}),
        data: [found(train)],
        suggestion: false,
      },
      'one that does not say so, beside an outcome': {
        goals: beside({}, { kind: 'outcome' }),
        data: [found(train)],
        suggestion: 'say that it is technical, beside the results it serves',
      },
      'one that calls itself an outcome': {
        goals: beside({ kind: 'outcome' }, {}),
        data: [found(train)],
        suggestion: false,
      },
      'beside an outcome that was cancelled': {
        goals: beside({ kind: 'technical' }, { kind: 'outcome', state: 'cancelled' }),
        data: [found(train)],
      },
      'in production, where the house takes no quality': {
        goals: titled('Deploy an AI model with 92% precision'),
        options: { deployedPasses: false },
        data: [found('Deploy an AI model with 92% precision', 'model precision')],
      },
    },
  },
  { it },
);
