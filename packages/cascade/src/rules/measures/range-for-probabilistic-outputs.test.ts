import type { KeyResult, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { rangeForProbabilisticOutputs } from './range-for-probabilistic-outputs.ts';

const unit = { kind: 'percent' } as const;
const result = (title: string, measure: Measure, more: Partial<KeyResult> = {}) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', { title, measure, ...more })] });
const fromTo: Measure = { kind: 'change', from: 88, to: 92, unit };
const exact: Measure = { kind: 'exact', from: 80, to: 92, unit };
const found = (title: string, metric: string) => ({ title, metric });

testRule(
  rangeForProbabilisticOutputs,
  {
    valid: {
      'a limit': result('Model accuracy', { kind: 'threshold', comparator: '>=', limit: 92, unit }),
      'a range': result('Model accuracy', { kind: 'range', low: 90, high: 95, unit }),
      'a metric that does not vary so': result('Win rate', fromTo),
      'accuracy of something else': result('Improve inventory accuracy', fromTo),
      'no known metric': result('Spirits', exact),
      'a metric of the host': result('Model accuracy', exact, { metric: 'our-own' }),
      'a cancelled one': result('Model accuracy', exact, { state: 'cancelled' }),
      'points, where the house has points': {
        goals: result('Model accuracy', fromTo),
        options: { allowFromTo: true },
      },
    },
    invalid: {
      'from a baseline to a point': {
        goals: result('Model accuracy', fromTo),
        data: [found('Model accuracy', 'model accuracy')],
        messageIds: ['point'],
        suggestion: 'make the target a limit: `>= 92`',
      },
      'down to a point': {
        goals: result('Hallucination rate of the model', { kind: 'change', from: 9, to: 3, unit }),
        data: [found('Hallucination rate of the model', 'unfounded answers')],
        suggestion: 'make the target a limit: `<= 3`',
      },
      'a share of a baseline': {
        goals: result('Model recall', { kind: 'relative', by: 5, as: 'percent', direction: 'increase' }),
        data: [found('Model recall', 'model recall')],
        suggestion: false,
      },
      'no baseline': {
        goals: result('Model accuracy', { kind: 'change', to: 92, unit }),
        data: [found('Model accuracy', 'model accuracy')],
        suggestion: false,
      },
      'an exact value, also where the house has points': {
        goals: result('Model accuracy', exact),
        options: { allowFromTo: true },
        data: [found('Model accuracy', 'model accuracy')],
        messageIds: ['exact'],
        suggestion: false,
      },
      'a metric of the host that varies': {
        goals: result('Tone', fromTo, { metric: 'tone-fit' }),
        options: { metrics: ['tone-fit'] },
        data: [found('Tone', 'tone-fit')],
      },
    },
  },
  { it },
);
