import { company } from '../company.ts';

const percent = { kind: 'percent' } as const;
const days = { kind: 'duration', in: 'days' } as const;

/** A software company whose first objective is the example of S0: ARR, win rate, NPS, onboarding. */
export const sound = company({
  rhythm: 'twelve-week',
  commitment: 'aspirational',
  areas: ['First contracts', 'Quality of conversion', 'Speed of deals', 'Trust in the brand'],
  top: [
    {
      title: 'Our position in mid-market software is strong',
      wanted: [
        {
          title: 'Increase ARR from $8M to $10M',
          measure: { kind: 'change', from: 8e6, to: 10e6, unit: { kind: 'currency', iso: 'USD' } },
          now: 9e6,
          more: {
            kind: 'financial',
            indicator: 'lagging',
            guardrails: [{ title: 'customer churn stays below 5 %', mode: 'flag' }],
          },
        },
        {
          title: 'Improve win rate from 24% to 30%',
          measure: { kind: 'change', from: 24, to: 30, unit: percent },
          now: 27,
          more: {
            kind: 'operational',
            indicator: 'leading',
            guardrails: [{ title: 'average discount stays below 12 %', mode: 'flag' }],
          },
        },
        {
          title: 'Move NPS from 42 to 55',
          measure: { kind: 'change', from: 42, to: 55, unit: { kind: 'score' } },
          now: 49,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
      ],
    },
    {
      title: 'New customers see what they bought within days',
      wanted: [
        {
          title: 'Reduce onboarding time from 21 days to 10 days',
          measure: { kind: 'change', from: 21, to: 10, unit: days },
          now: 15,
          more: { kind: 'operational', indicator: 'lagging' },
        },
        {
          title: 'Keep churn in the first 90 days below 5%',
          measure: { kind: 'threshold', comparator: '<', limit: 5, unit: percent },
          now: 4,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
        {
          title: 'At least 80% of onboarding steps are done in week one',
          measure: { kind: 'threshold', comparator: '>=', limit: 80, unit: percent },
          now: 82,
          more: { kind: 'operational', indicator: 'leading' },
        },
      ],
    },
  ],
});
