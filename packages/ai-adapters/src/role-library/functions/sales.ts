import { evidenceKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const recurring = ['annual-recurring-revenue', 'monthly-recurring-revenue', 'revenue'] as const;

const winning: KraTemplate = {
  id: 'winning',
  title: 'Winning customers that fit',
  description: 'Orders from customers we can serve well, at terms both sides can live with.',
  expectedOutcomes: ['Offers go to buyers whose problem we solve', 'Orders are won without buying them'],
  moves: [...recurring, 'quota-attainment', 'market-share', 'average-deal-size'],
  kpis: [
    metricKpi('new-bookings', 'New bookings signed'),
    metricKpi('win-rate', 'Win rate of offers made'),
    metricKpi('lead-conversion', 'Lead conversion to a first offer'),
  ],
};

const funnel: KraTemplate = {
  id: 'opportunities',
  title: 'Enough sound opportunities ahead',
  description: 'A stock of opportunities that is large and true enough to carry the coming months.',
  expectedOutcomes: [
    'What stands in the records is real and dated',
    'Gaps ahead are seen while they can be closed',
  ],
  moves: [...recurring, 'new-bookings', 'quota-attainment', 'market-share'],
  kpis: [
    metricKpi('pipeline', 'Qualified pipeline ahead'),
    metricKpi('quota-attainment', 'Quota attainment over the cycle'),
    evidenceKpi('record', 'A sample of open opportunities is up to date and has a next step', 'leading', [
      'crm',
    ]),
  ],
};

const flow: KraTemplate = {
  id: 'flow',
  title: 'A smooth way to a decision',
  description: 'The time and effort it takes a buyer to get from the first talk to a yes or a no.',
  expectedOutcomes: ['Buyers know what comes next and who decides', 'A no comes early'],
  moves: ['win-rate', ...recurring, 'new-bookings', 'customer-acquisition-cost', 'payback-period'],
  kpis: [
    metricKpi('sales-cycle-length', 'Sales cycle from first talk to decision'),
    evidenceKpi('next-step', 'Buyers who are asked know what comes next and who decides', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const promises: KraTemplate = {
  id: 'promises',
  title: 'Promises that survive the signature',
  description: 'What was said before the order still holds for the people who deliver, and for the customer.',
  expectedOutcomes: ['Whoever takes over finds all that was agreed', 'New customers get what they expected'],
  moves: [
    'net-promoter-score',
    'customer-retention',
    'net-revenue-retention',
    'gross-revenue-retention',
    'onboarding-time',
  ],
  kpis: [
    metricKpi('customer-churn', 'Churn of customers won in the last year'),
    metricKpi('customer-satisfaction', 'Customer satisfaction after the handover'),
    evidenceKpi('handover', 'Delivery confirms that the handover left nothing open', 'leading', [
      'crm',
      'helpdesk',
    ]),
  ],
};

const forecast: KraTemplate = {
  id: 'foresight',
  title: 'Numbers others can plan with',
  description: 'What is said about the coming months, and how well it holds.',
  expectedOutcomes: ['Plans for people and money rest on what sales says'],
  moves: [...recurring, 'cash-runway', 'budget-variance', 'operating-margin'],
  kpis: [
    metricKpi('forecast-accuracy', 'Forecast accuracy of the cycle'),
    evidenceKpi('reasons', 'Each change of the forecast during the cycle has a reason on file', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A sales team that grows and stays',
  description: 'People who get better at selling, get started fast and want to stay.',
  expectedOutcomes: ['New colleagues win their first orders soon', 'Good people stay'],
  moves: ['employee-retention', 'quota-attainment', 'productivity', 'time-to-hire'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the sales team'),
    metricKpi('employee-engagement', 'Engagement score of the sales team'),
    evidenceKpi('coaching', 'Each colleague can name what coaching has changed in their work', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const terms: KraTemplate = {
  id: 'terms',
  title: 'Growth that pays',
  description: 'Prices, terms and the cost of selling, so that growth leaves something over.',
  expectedOutcomes: ['Discounts are rare and have a reason', 'Winning a customer costs less than it brings'],
  moves: ['operating-margin', 'operating-profit', 'payback-period', ...recurring],
  kpis: [
    metricKpi('gross-margin', 'Gross margin of new orders'),
    metricKpi('customer-acquisition-cost', 'Customer acquisition cost'),
    evidenceKpi('discounts', 'Each discount beyond the usual has a reason and a name', 'leading', ['crm']),
  ],
};

const growing: KraTemplate = {
  id: 'growing',
  title: 'Customers who buy again and more',
  description: 'What existing customers gain from buying more, and that they do.',
  expectedOutcomes: ['Renewal talks start with what the customer has gained'],
  moves: [
    ...recurring,
    'customer-lifetime-value',
    'customer-retention',
    'gross-revenue-retention',
    'customer-churn',
  ],
  kpis: [
    metricKpi('net-revenue-retention', 'Net revenue retention'),
    metricKpi('expansion-revenue', 'Expansion revenue'),
    evidenceKpi('plans', 'Large customers have a plan for the year that they know', 'leading', ['crm']),
  ],
};

/** Sales. */
export const sales: RoleFunction = {
  id: 'sales',
  title: 'Sales',
  synonyms: [
    'selling',
    'sales development',
    'business development',
    'account management',
    'account manager',
    'key account',
    'revenue team',
    'commercial',
    'vertrieb',
    'verkauf',
  ],
  profiles: [
    {
      id: 'contributor',
      levels: ['junior', 'mid', 'senior'],
      areas: [winning, funnel, flow, promises, growing],
    },
    { id: 'manager', levels: ['manager'], areas: [winning, funnel, forecast, team, promises] },
    { id: 'head', levels: ['director', 'executive'], areas: [winning, growing, terms, forecast, team] },
  ],
};
