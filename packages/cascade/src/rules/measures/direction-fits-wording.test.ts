import type { Comparator, Measure } from '@throughline/core';
import { it } from 'vitest';
import { acme, keyResult, objective } from '../../../test/acme.ts';
import { testRule } from '../../test-kit/test-rule.ts';
import { directionFitsWording } from './direction-fits-wording.ts';

const saying = (title: string, measure: Measure, more = {}) =>
  acme({ objectives: [objective('o')], keyResults: [keyResult('k', 'o', { title, measure, ...more })] });
const change = (from: number, to: number): Measure => ({
  kind: 'change',
  from,
  to,
  unit: { kind: 'percent' },
});
const limit = (comparator: Comparator, at: number): Measure => ({
  kind: 'threshold',
  comparator,
  limit: at,
  unit: { kind: 'percent' },
});
const relative = (direction: 'increase' | 'decrease', by: number): Measure => ({
  kind: 'relative',
  direction,
  by,
  as: 'percent',
  unit: { kind: 'percent' },
});

testRule(
  directionFitsWording,
  {
    valid: {
      'the key results of the alignment guide': acme({
        objectives: [objective('o')],
        keyResults: [
          keyResult('a', 'o', { title: 'Increase ARR from $8M to $10M', measure: change(8e6, 10e6) }),
          keyResult('b', 'o', { title: 'Improve win rate from 24% to 30%', measure: change(24, 30) }),
          keyResult('c', 'o', { title: 'Move NPS from 42 to 55', measure: change(42, 55) }),
          keyResult('d', 'o', {
            title: 'Reduce onboarding time from 21 days to 10 days',
            measure: change(21, 10),
          }),
        ],
      }),
      'an improvement that goes down': saying('Improve first response time', change(8, 2)),
      'an unknown metric that improves downwards': saying('Improve build stability', change(9, 2)),
      'speed in seconds': saying('Increase page speed from 4 s to 2 s', change(4, 2)),
      'a word that is no metric of the catalogue': saying('Increase tidiness', change(9, 2)),
      'other numbers than those of the measure': saying('Increase tidiness to 7', change(9, 2)),
      'a limit below in both': saying('Keep availability above 99', limit('>=', 99)),
      'a limit with another number': saying('Keep availability above 99', limit('<=', 5)),
      'a title without a limit': saying('Availability', limit('<=', 99)),
      'no baseline': saying('Increase ARR', { kind: 'change', to: 2 }),
      'a measure without direction': saying('Increase ARR', { kind: 'binary' }),
      'a cancelled one': saying('Increase ARR', change(9, 2), { state: 'cancelled' }),
      'a verb alone': saying('Increase', change(9, 2)),
      'German words': saying('Umsatz von 8 auf 10 steigern', change(8, 10)),
    },
    invalid: {
      'a metric of the catalogue that falls': {
        goals: saying('Increase ARR', change(10, 8)),
        data: [{ title: 'Increase ARR' }],
        messageIds: ['falls'],
        suggestion: false,
      },
      'a title against its own numbers': {
        goals: saying('Increase ARR from 10 to 8', change(10, 8)),
        data: [{ title: 'Increase ARR from 10 to 8' }],
        messageIds: ['falls'],
      },
      'an improvement for the worse': {
        goals: saying('Improve NPS', change(55, 42)),
        data: [{ title: 'Improve NPS' }],
        messageIds: ['falls'],
      },
      'a fall that rises': {
        goals: saying('Reduce churn', relative('increase', 20)),
        data: [{ title: 'Reduce churn' }],
        messageIds: ['rises'],
      },
      'numbers the wrong way round': {
        goals: saying('Reduce waiting from 9 to 4 days', change(4, 9)),
        data: [{ title: 'Reduce waiting from 9 to 4 days' }],
        messageIds: ['rises'],
        suggestion: 'swap baseline and target',
      },
      'numbers the wrong way round, in German': {
        goals: saying('Lieferzeit von 14 auf 9 Tage senken', change(9, 14)),
        data: [{ title: 'Lieferzeit von 14 auf 9 Tage senken' }],
        messageIds: ['rises'],
        suggestion: 'swap baseline and target',
      },
      'a comparator the wrong way round': {
        goals: saying('Keep tidiness ≥ 90 %', limit('<', 90)),
        data: [{ title: 'Keep tidiness ≥ 90 %' }],
        messageIds: ['ceiling'],
        suggestion: 'turn the comparator round to `>=`',
      },
      'a ceiling that is a floor': {
        goals: saying('Waste under 5 %', limit('>=', 5)),
        data: [{ title: 'Waste under 5 %' }],
        messageIds: ['floor'],
        suggestion: 'turn the comparator round to `<`',
      },
      'a verb and a limit': {
        goals: saying('Reduce onboarding to ≤ 12 days', limit('>=', 12)),
        data: [{ title: 'Reduce onboarding to ≤ 12 days' }],
        messageIds: ['rises'],
        suggestion: 'turn the comparator round to `<=`',
      },
    },
  },
  { it },
);
