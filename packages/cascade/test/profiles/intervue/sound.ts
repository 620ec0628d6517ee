import { company } from '../company.ts';

const percent = { kind: 'percent' } as const;
const usd = { kind: 'currency', iso: 'USD' } as const;

/** A company whose agents hold the KRAs of a customer success manager, as S3 names them. */
export const sound = company({
  rhythm: 'quarterly-appraisal',
  commitment: 'aspirational',
  areas: [
    'Customer Retention and Growth',
    'Product Adoption',
    'Customer Satisfaction Management',
    'Issue Resolution',
    'Strategic Account Planning',
  ],
  top: [
    {
      title: 'Large customers choose us',
      wanted: [
        {
          title: 'Grow deals above $100K from 0 to 5',
          measure: { kind: 'change', from: 0, to: 5, unit: { kind: 'count', of: 'deals' } },
          now: 3,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
        {
          title: 'Increase enterprise pipeline from $10M to $14M',
          measure: { kind: 'change', from: 10e6, to: 14e6, unit: usd },
          now: 12e6,
          more: { kind: 'financial', indicator: 'leading' },
        },
        {
          title: 'Raise win rate against large rivals from 20% to 28%',
          measure: { kind: 'change', from: 20, to: 28, unit: percent },
          now: 24,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
      ],
    },
    {
      title: 'Customers who came stay with us',
      wanted: [
        {
          title: 'Keep yearly churn at or below 8%',
          measure: { kind: 'threshold', comparator: '<=', limit: 8, unit: percent },
          now: 7,
          more: { kind: 'outcome', indicator: 'lagging' },
        },
        {
          title: 'Raise product adoption from 55% to 70%',
          measure: { kind: 'change', from: 55, to: 70, unit: percent },
          now: 62,
          more: { kind: 'adoption', indicator: 'leading' },
        },
        {
          title: 'Raise renewals on time from 80% to 90%',
          measure: { kind: 'change', from: 80, to: 90, unit: percent },
          now: 85,
          more: { kind: 'operational', indicator: 'lagging' },
        },
      ],
    },
  ],
});
