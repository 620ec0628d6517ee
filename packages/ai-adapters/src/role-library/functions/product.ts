import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income } from './company-metrics.ts';

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
    evidenceKpi('done', 'Users who are asked name what they got done with it', 'lagging', [
      'analytics',
      'manual',
    ]),
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
    evidenceKpi('alone', 'People new to it got by without a guide', 'leading', ['analytics', 'manual']),
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
    evidenceKpi('effort', 'Users who are asked say it takes less effort than before', 'lagging', [
      'analytics',
      'manual',
    ]),
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

const wishes: KraTemplate = {
  id: 'wishes',
  title: 'Wishes heard and answered',
  description: 'That people who ask for something get an answer, and know why.',
  expectedOutcomes: ['A no is explained'],
  moves: [
    'customer-satisfaction',
    'net-promoter-score',
    'net-revenue-retention',
    'customer-churn',
    ...income,
  ],
  kpis: [
    metricKpi('feature-request-age', 'Feature request age'),
    metricKpi('customer-retention', 'Retention rate of customers who asked'),
    evidenceKpi('why', 'Those who heard a no can say why', 'lagging', ['crm', 'helpdesk']),
  ],
};

const place: KraTemplate = {
  id: 'place',
  title: 'A place in the market',
  description: 'Where we are better than others, for whom, and that it stays so.',
  expectedOutcomes: ['Everybody can say for whom we are best'],
  moves: ['win-rate', 'new-customers', ...income],
  kpis: [
    metricKpi('market-share', 'Market share in chosen segments'),
    evidenceKpi('best', 'Buyers who are asked say what we do better', 'leading', ['crm', 'manual']),
  ],
};

const habits: KraTemplate = {
  id: 'habits',
  title: 'Habits that last',
  description: 'That people come back because it helps them.',
  expectedOutcomes: ['People come back without being reminded'],
  moves: [
    'customer-retention',
    'customer-churn',
    'weekly-active-users',
    'monthly-active-users',
    'net-revenue-retention',
    ...income,
  ],
  kpis: [
    metricKpi('user-retention', 'User retention'),
    metricKpi('stickiness', 'Stickiness'),
    evidenceKpi('helps', 'Users who are asked say why they come back', 'lagging', ['analytics', 'manual']),
  ],
};

const spread: KraTemplate = {
  id: 'spread',
  title: 'Users who bring users',
  description: 'That people who like it bring others.',
  expectedOutcomes: ['Teams grow by themselves'],
  moves: ['weekly-active-users', 'monthly-active-users', 'new-customers', 'net-promoter-score', ...income],
  kpis: [
    metricKpi('sign-ups', 'Sign-ups by invitation'),
    metricKpi('referral-rate', 'Referral rate'),
    evidenceKpi('told', 'Those who came by invitation can say what they were told', 'lagging', [
      'analytics',
      'manual',
    ]),
  ],
};

const joints: KraTemplate = {
  id: 'joints',
  title: 'Connections partners can build on',
  description: 'That others can connect to us without asking, and that connections hold.',
  expectedOutcomes: ['Partners build without our help'],
  moves: ['adoption-rate', 'expansion-revenue', 'customer-retention', 'customer-churn', ...income],
  kpis: [
    metricKpi('adoption-rate', 'Adoption of connections'),
    localKpi('defect-rate', 'Defects in connections'),
    evidenceKpi('unaided', 'Partners in a sample built theirs without our help', 'lagging', ['manual']),
  ],
};

const solid: KraTemplate = {
  id: 'solid',
  title: 'A product that can be relied on',
  description: 'That the product is there and does what it did yesterday.',
  expectedOutcomes: ['Changes surprise nobody'],
  moves: [
    'customer-satisfaction',
    'net-promoter-score',
    'customer-churn',
    'production-incidents',
    'customer-retention',
  ],
  kpis: [
    metricKpi('availability', 'Availability of the product'),
    metricKpi('error-rate', 'Error rate'),
    evidenceKpi('told', 'Users who are asked say that no change surprised them', 'lagging', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const thrift: KraTemplate = {
  id: 'thrift',
  title: 'A running cost in proportion to worth',
  description: 'What each capability costs to run, and that it is worth it.',
  expectedOutcomes: ['What costs more than it brings is changed or removed'],
  moves: ['gross-margin', 'operating-margin', 'unit-cost', 'operating-cost', 'burn-rate'],
  kpis: [
    metricKpi('cloud-cost', 'Cloud cost of the product'),
    evidenceKpi('known', 'For each costly capability its worth is on file', 'leading', [
      'analytics',
      'finance',
    ]),
  ],
};

const cadence: KraTemplate = {
  id: 'cadence',
  title: 'Plans that hold',
  description: 'That others can rely on what the product team says about dates and scope.',
  expectedOutcomes: ['Changes of plan are told early and explained'],
  moves: ['time-to-market', 'on-time-delivery', 'lead-time', 'productivity'],
  kpis: [
    metricKpi('delivery-predictability', 'Delivery predictability'),
    localKpi('cycle-time', 'Cycle time from idea to decision'),
    evidenceKpi('early', 'Colleagues heard of each change of plan before it mattered', 'leading', ['manual']),
  ],
};

const facts: KraTemplate = {
  id: 'facts',
  title: 'Facts at hand for every bet',
  description: 'That whoever decides has the facts in time.',
  expectedOutcomes: ['Nobody decides without looking'],
  moves: ['time-to-market', 'adoption-rate', 'productivity', 'forecast-accuracy'],
  kpis: [
    metricKpi('data-freshness', 'Data freshness of product figures'),
    evidenceKpi('looked', 'For each bet of the cycle the facts looked at are on file', 'lagging', ['manual']),
  ],
};

const ready: KraTemplate = {
  id: 'ready',
  title: 'Releases people are ready for',
  description: 'That colleagues and customers know what comes and what to do.',
  expectedOutcomes: ['Support knows before customers ask'],
  moves: ['customer-satisfaction', 'complaint-rate', 'net-promoter-score', 'customer-retention'],
  kpis: [
    metricKpi('adoption-rate', 'Adoption of releases'),
    metricKpi('contact-rate', 'Contact rate after a release'),
    evidenceKpi('knew', 'Colleagues in support knew of each release before it came', 'leading', ['manual']),
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
    'group product manager',
    'produktmanagement',
    'produkt',
    'produktmanager',
    'produktmanagerin',
  ],
  otherwise: ['product photographer', 'product support', 'product safety', 'finished product'],
  profiles: [
    {
      id: 'contributor',
      levels: ['junior', 'mid', 'senior'],
      areas: [use, firstSteps, quality, judgement, worth],
    },
    { id: 'manager', levels: ['manager'], areas: [use, worth, judgement, wishes, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [worth, quality, place, judgement, team] },
    {
      id: 'growth-product-manager',
      title: 'Growth product manager',
      synonyms: ['growth product', 'growth pm', 'product growth'],
      levels: ['mid', 'senior', 'manager'],
      areas: [firstSteps, habits, spread, judgement],
    },
    {
      id: 'technical-product-manager',
      title: 'Technical product manager',
      synonyms: ['platform product manager', 'technical product owner', 'api product manager'],
      levels: ['mid', 'senior', 'manager'],
      areas: [joints, solid, thrift, judgement],
    },
    {
      id: 'product-operations',
      title: 'Product operations manager',
      synonyms: ['product operations', 'product ops'],
      levels: ['mid', 'senior', 'manager'],
      areas: [cadence, facts, wishes, ready],
    },
  ],
};
