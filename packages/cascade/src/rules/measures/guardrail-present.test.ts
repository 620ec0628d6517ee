import type { KeyResult, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { guardrailPresent } from './guardrail-present.ts';

const results = (...more: readonly Partial<KeyResult>[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: more.map((one, at) => keyResult(`k${at}`, 'o', one)),
  });
const floor: Measure = { kind: 'threshold', comparator: '>=', limit: 80, unit: { kind: 'percent' } };
const ceiling: Measure = { kind: 'threshold', comparator: '<=', limit: 80, unit: { kind: 'percent' } };
const money: Measure = { kind: 'change', from: 8, to: 10, unit: { kind: 'currency' } };
const arr = { title: 'Increase ARR', measure: money };
const found = (title: string, metric: string, guardrail: string) => ({ title, metric, guardrail });

testRule(
  guardrailPresent,
  {
    valid: {
      'a guardrail of its own': results({ ...arr, guardrails: [{ title: 'churn', mode: 'flag' }] }),
      'a guardrail of its objective': acme({
        objectives: [objective('o', { guardrails: [{ title: 'churn', mode: 'flag' }] })],
        keyResults: [keyResult('k', 'o', arr)],
      }),
      'a metric of a family that guards it beside it': results(arr, { title: 'Move NPS from 42 to 55' }),
      'a limit in the title': results({ title: 'Deliver 300 SQLs with CPL ≤ ₹2,500' }),
      'a metric held on its bad side': results({ title: 'Utilization', measure: ceiling }),
      'a value that is to be kept': results({ title: 'Keep utilization above 80 %', measure: floor }),
      'a share of the metric': results({ title: 'Share of revenue from partners' }),
      'a family that needs none': results({ title: 'Customer churn' }),
      'a title without a known metric': results({ title: 'Raise spirits' }),
      'a metric of the host': results({ ...arr, metric: 'our-own' }),
      'a cancelled one': results({ ...arr, state: 'cancelled' }),
      'a family the house leaves out': { goals: results(arr), options: { families: ['adoption'] } },
    },
    invalid: {
      'growth at any price': {
        goals: results(arr),
        data: [found('Increase ARR', 'annual recurring revenue', 'customer churn')],
        suggestion: 'add the guardrail `customer churn`',
      },
      'a declared metric': {
        goals: results({
          title: 'Be fast',
          metric: 'lead-time',
          measure: { kind: 'change', from: 9, to: 4, unit: { kind: 'duration', in: 'days' } },
        }),
        data: [found('Be fast', 'lead time', 'change failure rate')],
      },
      'the same metric twice, and a cancelled guard': {
        goals: results(arr, arr, { title: 'Customer churn', state: 'cancelled' }),
        data: [
          found('Increase ARR', 'annual recurring revenue', 'customer churn'),
          found('Increase ARR', 'annual recurring revenue', 'customer churn'),
        ],
      },
      'an empty list of guardrails': {
        goals: results({ ...arr, guardrails: [] }),
        data: [found('Increase ARR', 'annual recurring revenue', 'customer churn')],
      },
      'a KPI': {
        goals: acme({ kras: [kra('r')], kpis: [kpi('p', 'r', { title: 'Utilization', measure: floor })] }),
        data: [found('Utilization', 'utilization', 'employee turnover')],
      },
      'a key result without an objective': {
        goals: acme({ keyResults: [keyResult('k', 'nowhere', arr)] }),
        data: [found('Increase ARR', 'annual recurring revenue', 'customer churn')],
      },
    },
  },
  { it },
);
