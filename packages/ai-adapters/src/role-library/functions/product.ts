import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const income = ['annual-recurring-revenue', 'monthly-recurring-revenue', 'revenue'] as const;

const use: KraTemplate = {
  id: 'use',
  title: 'A product people come back to',
  description: 'That users get something done with it, and return.',
  expectedOutcomes: ['Users reach what they came for', 'What nobody uses is changed or removed'],
  moves: [
    'monthly-active-users',
    'daily-active-users',
    'customer-retention',
    'customer-churn',
    'net-revenue-retention',
  ],
  kpis: [
    metricKpi('adoption-rate', 'Feature adoption'),
    metricKpi('weekly-active-users', 'Weekly active users'),
    metricKpi('customer-churn', 'Churn for reasons of the product'),
  ],
};

const firstSteps: KraTemplate = {
  id: 'first-steps',
  title: 'First steps without help',
  description: 'What a new user meets, up to the first gain.',
  expectedOutcomes: ['New users get by without a guide', 'Trials end in a decision'],
  moves: ['onboarding-time', 'sign-ups', 'lead-conversion', 'customer-acquisition-cost', ...income],
  kpis: [
    metricKpi('activation-rate', 'Activation of new users'),
    metricKpi('time-to-value', 'Time to first value'),
    metricKpi('trial-conversion', 'Trial conversion'),
  ],
};

const worth: KraTemplate = {
  id: 'worth',
  title: 'Worth that customers pay for',
  description: 'That what is built solves problems worth paying for, and is priced for it.',
  expectedOutcomes: ['New capabilities have a buyer before they are built', 'Price follows worth'],
  moves: [...income, 'win-rate', 'market-share', 'average-deal-size', 'gross-margin'],
  kpis: [
    metricKpi('net-revenue-retention', 'Net revenue retention'),
    metricKpi('expansion-revenue', 'Expansion revenue from new capabilities'),
    evidenceKpi('buyers', 'Buyers who are asked name the capability as a reason', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const judgement: KraTemplate = {
  id: 'judgement',
  title: 'Decisions that rest on evidence',
  description: 'How it is decided what is built, and how it is seen whether it was right.',
  expectedOutcomes: ['Bets say in advance what would prove them wrong', 'Wrong bets end early'],
  moves: ['lead-time', 'productivity', 'adoption-rate'],
  kpis: [
    metricKpi('time-to-market', 'Time to market of a bet'),
    localKpi('cycle-time', 'Cycle time from question to answer'),
    evidenceKpi('traces', 'For each bet of the cycle the evidence before and after is on file', 'leading', [
      'manual',
    ]),
  ],
};

const quality: KraTemplate = {
  id: 'experience',
  title: 'Ease and quality in use',
  description: 'That using the product is easy, and that faults are rare and small.',
  expectedOutcomes: ['Users need less effort than before', 'Serious faults are the exception'],
  moves: ['net-promoter-score', 'error-rate', 'complaint-rate', 'customer-churn'],
  kpis: [
    metricKpi('customer-satisfaction', 'Customer satisfaction with the product'),
    metricKpi('customer-effort-score', 'Customer effort for the main jobs'),
    metricKpi('defect-rate', 'Defects in new capabilities'),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A product team with one direction',
  description: 'People who know why they build what they build, and want to stay.',
  expectedOutcomes: ['Everybody can say what matters this cycle and why', 'Good people stay'],
  moves: ['employee-retention', 'productivity', 'time-to-hire'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the product team'),
    metricKpi('employee-engagement', 'Engagement score of the product team'),
    evidenceKpi('direction', 'Colleagues who are asked name the same priorities', 'leading', ['manual']),
  ],
};

/** Product. */
export const product: RoleFunction = {
  id: 'product',
  title: 'Product',
  synonyms: [
    'product management',
    'product manager',
    'product owner',
    'design',
    'product design',
    'user experience',
    'ux',
    'produktmanagement',
    'produkt',
  ],
  profiles: [
    {
      id: 'contributor',
      levels: ['junior', 'mid', 'senior'],
      areas: [use, firstSteps, quality, judgement, worth],
    },
    { id: 'manager', levels: ['manager'], areas: [use, firstSteps, worth, judgement, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [worth, use, quality, judgement, team] },
  ],
};
