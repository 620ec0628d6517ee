import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const income = ['annual-recurring-revenue', 'monthly-recurring-revenue', 'revenue', 'new-bookings'] as const;

const demand: KraTemplate = {
  id: 'demand',
  title: 'Demand that sales can use',
  description: 'Interest from the right buyers, handed on at the right moment.',
  expectedOutcomes: ['Sales takes up what marketing hands over', 'Buyers come with a problem we solve'],
  moves: [...income, 'pipeline', 'market-share'],
  kpis: [
    metricKpi('qualified-leads', 'Qualified leads handed over'),
    metricKpi('lead-conversion', 'Lead conversion after the handover'),
    metricKpi('win-rate', 'Win rate of offers that began in marketing'),
  ],
};

const spending: KraTemplate = {
  id: 'spending',
  title: 'Money well spent on attention',
  description: 'What each channel costs and brings, and moving money to where it brings more.',
  expectedOutcomes: [
    'Every channel earns its budget or loses it',
    'The cost of winning a customer is known and falling',
  ],
  moves: ['payback-period', 'operating-cost', 'operating-margin', ...income],
  kpis: [
    metricKpi('customer-acquisition-cost', 'Customer acquisition cost'),
    localKpi('return-on-investment', 'Return on investment of campaigns'),
    evidenceKpi('channels', 'For each channel it is known what it cost and brought', 'leading', [
      'analytics',
      'finance',
    ]),
  ],
};

const reach: KraTemplate = {
  id: 'reach',
  title: 'Being found and understood',
  description: 'That people who have our problem find us and understand what we do.',
  expectedOutcomes: ['Buyers describe us in our own words', 'More of the right people come by themselves'],
  moves: ['sign-ups', 'qualified-leads', 'market-share', 'pipeline', ...income],
  kpis: [
    metricKpi('website-traffic', 'Website visits from the audience we want'),
    metricKpi('trial-conversion', 'Trial conversion'),
    evidenceKpi('story', 'Buyers who are asked tell the story we want to be known for', 'lagging', [
      'analytics',
      'manual',
    ]),
  ],
};

const trust: KraTemplate = {
  id: 'standing',
  title: 'Standing with customers and buyers',
  description: 'What customers say about us when we are not in the room, and that others hear it.',
  expectedOutcomes: ['Customers speak for us in public', 'Doubts are answered where buyers look for answers'],
  moves: ['customer-retention', 'market-share', 'win-rate', 'customer-satisfaction'],
  kpis: [
    metricKpi('net-promoter-score', 'Net promoter score'),
    localKpi('complaint-rate', 'Complaints about what was advertised'),
    evidenceKpi('voices', 'For each kind of buyer there is a customer who speaks for us', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const learning: KraTemplate = {
  id: 'insight',
  title: 'Knowledge of the market that is used',
  description: 'What buyers need, how they choose and what others offer, in the hands of those who decide.',
  expectedOutcomes: ['Product and sales decide with facts about buyers'],
  moves: ['market-share', 'adoption-rate', 'win-rate', 'trial-conversion'],
  kpis: [
    metricKpi('trial-conversion', 'Trial conversion'),
    metricKpi('activation-rate', 'Activation of newly won users'),
    evidenceKpi('use', 'Decisions of the cycle name the findings they rest on', 'leading', ['manual']),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A marketing team that learns',
  description: 'People who try, measure, share what they learn, and stay.',
  expectedOutcomes: ['What failed is known and not repeated', 'Good people stay'],
  moves: ['employee-retention', 'productivity', 'time-to-hire'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the marketing team'),
    metricKpi('employee-engagement', 'Engagement score of the marketing team'),
    evidenceKpi('lessons', 'The lessons of the cycle are written down and used', 'leading', ['manual']),
  ],
};

/** Marketing. */
export const marketing: RoleFunction = {
  id: 'marketing',
  title: 'Marketing',
  synonyms: [
    'growth',
    'demand generation',
    'brand',
    'communications',
    'content',
    'product marketing',
    'performance marketing',
    'digital marketing',
    'kommunikation',
    'werbung',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [demand, reach, spending, trust] },
    { id: 'manager', levels: ['manager'], areas: [demand, spending, reach, trust, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [demand, spending, trust, learning, team] },
  ],
};
