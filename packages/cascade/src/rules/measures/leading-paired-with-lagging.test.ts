import type { Indicator, KeyResult, Measure, MeasureUnit } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, kpi, kra, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { leadingPairedWithLagging } from './leading-paired-with-lagging.ts';

const results = (...more: readonly Partial<KeyResult>[]) =>
  acme({
    objectives: [objective('o')],
    keyResults: more.map((one, at) => keyResult(`k${at}`, 'o', one)),
  });
const inUnit = (unit: MeasureUnit): Measure => ({ kind: 'change', from: 1, to: 2, unit });
const declared = (...indicators: readonly Indicator[]) =>
  results(...indicators.map((indicator) => ({ indicator })));

testRule(
  leadingPairedWithLagging,
  {
    valid: {
      'one of each': declared('leading', 'lagging'),
      'one alone': declared('lagging'),
      none: results(),
      'one that nobody knows': results({ indicator: 'lagging' }, { indicator: 'lagging' }, {}),
      'the key results of the alignment guide': results(
        { title: 'Increase ARR from $8M to $10M', measure: inUnit({ kind: 'currency', iso: 'USD' }) },
        { title: 'Improve win rate from 24% to 30%' },
        { title: 'Move NPS from 42 to 55', measure: inUnit({ kind: 'score' }) },
        {
          title: 'Reduce onboarding time from 21 days to 10 days',
          measure: inUnit({ kind: 'duration', in: 'days' }),
        },
      ),
      'two, where the house asks of three': { goals: declared('leading', 'leading'), options: { min: 3 } },
      'a cancelled objective': acme({
        objectives: [objective('o', { state: 'cancelled' })],
        keyResults: [
          keyResult('k', 'o', { indicator: 'lagging' }),
          keyResult('l', 'o', { indicator: 'lagging' }),
        ],
      }),
    },
    invalid: {
      'two lagging ones': {
        goals: declared('lagging', 'lagging'),
        data: [{ title: 'Win o', count: 2 }],
        messageIds: ['lagging'],
      },
      'metrics of the catalogue': {
        goals: results(
          { title: 'Win rate' },
          { title: 'Customer churn' },
          { title: 'Move NPS from 42 to 55' },
        ),
        data: [{ title: 'Win o', count: 3 }],
        messageIds: ['lagging'],
      },
      'a declaration against the catalogue': {
        goals: results({ title: 'Win rate', indicator: 'leading' }, { title: 'Demos booked' }),
        data: [{ title: 'Win o', count: 2 }],
        messageIds: ['leading'],
      },
      'a leading one that was cancelled': {
        goals: results(
          { indicator: 'lagging' },
          { indicator: 'lagging' },
          { indicator: 'leading', state: 'cancelled' },
        ),
        data: [{ title: 'Win o', count: 2 }],
      },
      'the KPIs of a KRA': {
        goals: acme({
          kras: [kra('r')],
          kpis: [kpi('p', 'r', { indicator: 'leading' }), kpi('q', 'r', { indicator: 'leading' })],
        }),
        data: [{ title: 'Care for r', count: 2 }],
        messageIds: ['leading'],
      },
      'one alone, where the house asks of one': {
        goals: declared('leading'),
        options: { min: 1 },
        data: [{ title: 'Win o', count: 1 }],
      },
      'an objective with measures, beside one without': {
        goals: acme({
          objectives: [objective('empty'), objective('o')],
          keyResults: [keyResult('k', 'o', { indicator: 'leading' })],
        }),
        options: { min: 0 },
        data: [{ title: 'Win o', count: 1 }],
      },
    },
  },
  { it },
);
