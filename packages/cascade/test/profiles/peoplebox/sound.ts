import { company } from '../company.ts';

const percent = { kind: 'percent' } as const;
const minutes = { kind: 'duration', in: 'minutes' } as const;

/** A company in its first quarter with OKRs: all of them committed, the two objectives those of S1. */
export const sound = company({
  rhythm: 'mid-quarter',
  commitment: 'committed',
  areas: ['Customer satisfaction', 'Response in time', 'Skills of the team', 'Reliability'],
  top: [
    {
      title: 'Customers are happy with what they have today',
      wanted: [
        {
          title: 'Increase customer satisfaction score from 85% to 90%',
          measure: { kind: 'change', from: 85, to: 90, unit: percent },
          now: 88,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
        {
          title: 'Reduce average response time from 15 minutes to 10 minutes',
          measure: { kind: 'change', from: 15, to: 10, unit: minutes },
          now: 12,
          more: { kind: 'operational', indicator: 'leading' },
        },
        {
          title: '100% of the support team is trained on the new tools',
          measure: { kind: 'threshold', comparator: '>=', limit: 100, unit: percent },
          now: 100,
          more: { kind: 'adoption', indicator: 'leading' },
        },
      ],
    },
    {
      title: 'The app is fast and does not let people down',
      wanted: [
        {
          title: 'Reduce app crash rate from 2.5% to 1%',
          measure: { kind: 'change', from: 2.5, to: 1, unit: percent },
          now: 1.8,
          more: { kind: 'quality', indicator: 'lagging' },
        },
        {
          title: 'Decrease page load time from 4 to 2.8 seconds',
          measure: { kind: 'change', from: 4, to: 2.8, unit: { kind: 'duration', in: 'seconds' } },
          now: 3.3,
          more: { kind: 'operational', indicator: 'leading' },
        },
        {
          title: '100% of the top ten reported bugs are fixed',
          measure: { kind: 'threshold', comparator: '>=', limit: 100, unit: percent },
          now: 100,
          more: { kind: 'quality', indicator: 'leading' },
        },
      ],
    },
  ],
});
