import type { MetricFamily } from '@throughline/core/wording';

/**
 * What a company wants to be true where metrics of a family are to move, in words without a number. Our own words; a
 * human says it better for the company at hand.
 */
export const familyObjective: Readonly<Record<MetricFamily, string>> = {
  revenue: 'A business that grows with customers it fits',
  efficiency: 'Work that flows without waste for those who do it',
  quality: 'Results that people can rely on',
  customer: 'Customers are glad that they chose us',
  people: 'People want to work here and grow',
  finance: 'Money is there when the business needs it',
  delivery: 'What we promise customers comes when we said',
  adoption: 'People use what we build because it helps them',
  risk: 'What could harm us is seen and handled in time',
};
