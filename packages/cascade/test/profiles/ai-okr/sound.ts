import { company } from '../company.ts';

const percent = { kind: 'percent' } as const;
const hours = { kind: 'duration', in: 'hours' } as const;

/** The support organisation of S2: tickets solved sooner, cheaper, and by an AI that people like. */
export const sound = company({
  rhythm: 'mid-quarter',
  commitment: 'aspirational',
  areas: ['Model quality', 'Use of suggestions', 'Running of models', 'Value for the business'],
  top: [
    {
      title: 'Customer service is exceptionally efficient',
      wanted: [
        {
          title: 'Reduce average support ticket resolution time from 4 hours to 2 hours',
          measure: { kind: 'change', from: 4, to: 2, unit: hours },
          now: 3,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
        {
          title: '80% of agents use the AI suggestions daily',
          measure: { kind: 'threshold', comparator: '>=', limit: 80, unit: percent },
          now: 84,
          more: { kind: 'adoption', indicator: 'leading' },
        },
        {
          title: 'Serve predictions within 200 milliseconds at P99',
          measure: {
            kind: 'threshold',
            comparator: '<=',
            limit: 200,
            statistic: 'p99',
            unit: { kind: 'duration', in: 'milliseconds' },
          },
          now: 180,
          more: { kind: 'operational', indicator: 'leading' },
        },
      ],
    },
    {
      title: 'Simple questions are answered without a wait',
      wanted: [
        {
          title: 'Achieve a ticket deflection rate of 30% through self-service',
          measure: { kind: 'threshold', comparator: '>=', limit: 30, unit: percent },
          now: 31,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
        {
          title: 'Keep customer satisfaction above 4.2 for tickets the AI resolved',
          measure: { kind: 'threshold', comparator: '>', limit: 4.2, unit: { kind: 'score' } },
          now: 4.4,
          more: { kind: 'adoption', indicator: 'lagging' },
        },
        {
          title: 'Drift alerts are raised in less than 5% of weekly checks',
          measure: { kind: 'threshold', comparator: '<', limit: 5, unit: percent },
          now: 3,
          more: { kind: 'operational', indicator: 'leading' },
        },
      ],
    },
  ],
});
