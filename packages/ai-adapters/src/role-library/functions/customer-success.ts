import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const income = ['annual-recurring-revenue', 'monthly-recurring-revenue', 'revenue'] as const;

const start: KraTemplate = {
  id: 'start',
  title: 'A quick and sure start',
  description: 'The way from the signature to the first day on which the customer gains something.',
  expectedOutcomes: [
    'Customers work with the product soon after they sign',
    'What slows the start is known and removed',
  ],
  moves: ['customer-churn', 'customer-retention', 'activation-rate', 'net-promoter-score', 'adoption-rate'],
  kpis: [
    metricKpi('onboarding-time', 'Onboarding time of new customers'),
    metricKpi('time-to-value', 'Time to first value'),
    metricKpi('customer-satisfaction', 'Customer satisfaction at the end of the start'),
  ],
};

const staying: KraTemplate = {
  id: 'staying',
  title: 'Customers who stay',
  description: 'That customers renew because they gain from it, and that danger is seen early.',
  expectedOutcomes: ['Nobody leaves by surprise', 'Renewals are a formality'],
  moves: ['gross-revenue-retention', 'net-revenue-retention', 'customer-lifetime-value', ...income],
  kpis: [
    metricKpi('customer-churn', 'Churn of customers in care'),
    metricKpi('adoption-rate', 'Adoption of what was bought'),
    metricKpi('customer-retention', 'Renewals of customers in care'),
  ],
};

const regard: KraTemplate = {
  id: 'regard',
  title: 'Customers who speak well of us',
  description: 'How customers find working with us, and what is done about what they say.',
  expectedOutcomes: ['Criticism gets an answer and a change', 'Customers recommend us unasked'],
  moves: ['customer-satisfaction', 'customer-retention', 'customer-churn', 'win-rate'],
  kpis: [
    metricKpi('net-promoter-score', 'Net promoter score of customers in care'),
    metricKpi('customer-effort-score', 'Customer effort for the usual matters'),
    evidenceKpi('answers', 'Customers who criticised say that something came of it', 'leading', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const gain: KraTemplate = {
  id: 'gain',
  title: 'Gain that customers can prove',
  description: 'What the product changes for the customer, in terms the customer uses.',
  expectedOutcomes: [
    'Customers can show their own leaders what they gained',
    'New needs are heard first by us',
  ],
  moves: [
    ...income,
    'customer-lifetime-value',
    'customer-retention',
    'weekly-active-users',
    'monthly-active-users',
  ],
  kpis: [
    metricKpi('net-revenue-retention', 'Net revenue retention of customers in care'),
    metricKpi('expansion-revenue', 'Expansion revenue from customers in care'),
    evidenceKpi('reviews', 'Customers agree to the gain stated in their last review', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const method: KraTemplate = {
  id: 'method',
  title: 'A way of working that scales',
  description: 'Methods, material and tools, so that more customers can be cared for as well as today.',
  expectedOutcomes: ['What works once is done everywhere', 'Care per customer costs less and is no worse'],
  moves: ['onboarding-time', 'productivity', 'operating-margin', 'gross-margin', 'time-to-value'],
  kpis: [
    localKpi('unit-cost', 'Cost per unit of care'),
    localKpi('on-time-delivery', 'Delivery on time of agreed steps'),
    localKpi('cycle-time', 'Turnaround time of customer matters'),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A team customers can count on',
  description: 'People who know their customers, can help them, and stay.',
  expectedOutcomes: ['Customers keep their contact', 'New colleagues are able to help soon'],
  moves: ['employee-retention', 'time-to-hire', 'net-promoter-score', 'customer-satisfaction'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the customer team'),
    metricKpi('employee-engagement', 'Engagement score of the customer team'),
    evidenceKpi('ability', 'Colleagues show that they can run the hard cases', 'leading', ['hrms', 'manual']),
  ],
};

/** Customer success, with onboarding. */
export const customerSuccess: RoleFunction = {
  id: 'customer-success',
  title: 'Customer success',
  synonyms: [
    'client success',
    'customer onboarding',
    'onboarding',
    'implementation',
    'customer experience',
    'customer care',
    'account care',
    'kundenerfolg',
    'kundenbetreuung',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [start, staying, regard, gain] },
    { id: 'manager', levels: ['manager'], areas: [start, staying, regard, gain, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [staying, gain, regard, method, team] },
  ],
};
