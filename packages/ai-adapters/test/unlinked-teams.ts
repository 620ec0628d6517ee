import type { GoalSet } from '@throughline/core';
import { tidyCompany } from './tidy-company.ts';

const owner = (person: string) => [{ who: { person }, as: 'accountable' }] as const;

/**
 * The tidy company with four objectives of units that have no line: one reads a metric of the company, one its subject,
 * one something new, and one no metric at all.
 */
export const unlinkedTeams: GoalSet = {
  ...tidyCompany,
  objectives: [
    ...tidyCompany.objectives!,
    {
      id: 'renew',
      title: 'Renewals that nobody has to chase',
      cycle: 'q2',
      unit: 'care',
      commitment: 'committed',
      owners: owner('cleo'),
    },
    {
      id: 'glad',
      title: 'Schools are glad to hear from us',
      cycle: 'q2',
      unit: 'sales',
      commitment: 'committed',
      owners: owner('ben'),
    },
    {
      id: 'staff',
      title: 'A team that stays together',
      cycle: 'q2',
      unit: 'care',
      commitment: 'committed',
      owners: owner('cleo'),
    },
    {
      id: 'odd',
      title: 'A garden behind the house',
      cycle: 'q2',
      unit: 'care',
      commitment: 'committed',
      owners: owner('cleo'),
    },
  ],
  keyResults: [
    ...tidyCompany.keyResults!,
    {
      id: 'renew-1',
      objective: 'renew',
      title: 'Churn in care',
      metric: 'customer-churn',
      measure: { kind: 'change', from: 8, to: 5, unit: { kind: 'percent' } },
    },
    {
      id: 'glad-1',
      objective: 'glad',
      title: 'NPS of schools',
      metric: 'net-promoter-score',
      measure: { kind: 'change', from: 20, to: 30, unit: { kind: 'score' } },
    },
    {
      id: 'staff-1',
      objective: 'staff',
      title: 'Turnover',
      metric: 'employee-turnover',
      measure: { kind: 'change', from: 20, to: 10, unit: { kind: 'percent' } },
    },
    {
      id: 'odd-1',
      objective: 'odd',
      title: 'Rows of beans',
      measure: { kind: 'change', from: 0, to: 4, unit: { kind: 'count', of: 'rows' } },
    },
  ],
};
