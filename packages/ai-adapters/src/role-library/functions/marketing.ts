import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income } from './company-metrics.ts';

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
    evidenceKpi('problem', 'Sellers say the buyers came with a problem we solve', 'lagging', [
      'crm',
      'manual',
    ]),
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

const paid: KraTemplate = {
  id: 'paid-channels',
  title: 'Paid channels that pay back',
  description:
    'What is bought in attention, what it brings, and how fast it is moved to where it brings more.',
  expectedOutcomes: ['Money leaves a channel that brings nothing within weeks', 'Sales gets what it can use'],
  moves: [
    'customer-acquisition-cost',
    'pipeline',
    'marketing-sourced-pipeline',
    'new-customers',
    'win-rate',
    ...income,
    'market-share',
  ],
  kpis: [
    metricKpi('qualified-leads', 'Qualified leads from paid channels', 'leadCost'),
    metricKpi('lead-conversion', 'Lead conversion from marketing to sales'),
    metricKpi('return-on-ad-spend', 'Return on ad spend'),
    evidenceKpi('moved', 'For each channel the last move of money has a reason on file', 'leading', [
      'analytics',
      'manual',
    ]),
  ],
};

const voice: KraTemplate = {
  id: 'public-voice',
  title: 'Customers heard in public',
  description: 'What customers write and say where buyers look, and that we answer it.',
  expectedOutcomes: ['Buyers find fresh voices of customers like them', 'Criticism gets an answer in public'],
  moves: [
    'net-promoter-score',
    'customer-satisfaction',
    'customer-retention',
    'market-share',
    'win-rate',
    ...income,
  ],
  kpis: [
    metricKpi('customer-reviews', 'New reviews by customers'),
    metricKpi('referral-rate', 'Referral rate'),
    evidenceKpi('answered', 'Critical voices in a sample got an answer that helps', 'lagging', [
      'analytics',
      'manual',
    ]),
  ],
};

const trials: KraTemplate = {
  id: 'trials',
  title: 'Trials that end in a yes',
  description: 'That those who try us find out soon whether it fits.',
  expectedOutcomes: ['Those who try get to what matters'],
  moves: ['new-customers', 'activation-rate', 'adoption-rate', 'lead-conversion', ...income, 'market-share'],
  kpis: [
    metricKpi('sign-ups', 'Sign-ups of the audience we want'),
    metricKpi('trial-conversion', 'Trial conversion'),
    evidenceKpi('soon', 'Those who tried say they knew soon whether it fits', 'lagging', [
      'analytics',
      'manual',
    ]),
  ],
};

const story: KraTemplate = {
  id: 'story',
  title: 'A story buyers repeat',
  description: 'What we stand for, in words buyers use themselves.',
  expectedOutcomes: ['Buyers can say what we do better'],
  moves: ['market-share', 'pipeline', ...income, 'net-promoter-score'],
  kpis: [
    metricKpi('brand-awareness', 'Brand awareness among buyers'),
    metricKpi('win-rate', 'Win rate against the usual rivals'),
    evidenceKpi('words', 'Buyers who are asked tell it in our own words', 'lagging', ['analytics', 'manual']),
  ],
};

const launches: KraTemplate = {
  id: 'launches',
  title: 'Launches that find their buyers',
  description: 'That new capabilities meet people who waited for them.',
  expectedOutcomes: ['Sales and support are ready on the day'],
  moves: ['market-share', ...income, 'net-revenue-retention', 'expansion-revenue', 'customer-retention'],
  kpis: [
    metricKpi('adoption-rate', 'Adoption of what was launched'),
    metricKpi('new-customers', 'New customers who came for it'),
    evidenceKpi('prepared', 'Sellers and support knew what to say on the day', 'leading', ['manual']),
  ],
};

const sellers: KraTemplate = {
  id: 'sellers',
  title: 'Sellers who can tell the story',
  description: 'That sellers have what they need to be understood and believed.',
  expectedOutcomes: ['Sellers use what they were given'],
  moves: ['win-rate', 'sales-cycle-length', 'new-bookings', 'pipeline', ...income],
  kpis: [
    metricKpi('lead-acceptance-rate', 'Lead acceptance rate'),
    metricKpi('average-discount', 'Average discount'),
    evidenceKpi('used', 'Sellers who are asked use what they were given', 'leading', ['crm', 'manual']),
  ],
};

const readers: KraTemplate = {
  id: 'readers',
  title: 'Readers who come back',
  description: 'That what we write is worth reading, and that people ask for more.',
  expectedOutcomes: ['Readers learn something whether they buy or not'],
  moves: [
    'website-traffic',
    'qualified-leads',
    'brand-awareness',
    'pipeline',
    'net-promoter-score',
    ...income,
  ],
  kpis: [
    metricKpi('unsubscribe-rate', 'Unsubscribe rate'),
    evidenceKpi('useful', 'Readers who are asked say what they used it for', 'leading', [
      'analytics',
      'manual',
    ]),
  ],
};

const sourced: KraTemplate = {
  id: 'sourced',
  title: 'Words that lead to talks',
  description: 'That what is read leads to talks with buyers.',
  expectedOutcomes: ['Sellers know what a buyer has read'],
  moves: ['qualified-leads', 'pipeline', 'win-rate', 'market-share', ...income],
  kpis: [
    metricKpi('marketing-sourced-pipeline', 'Marketing sourced pipeline'),
    metricKpi('new-customers', 'New customers who read first'),
    evidenceKpi('read', 'Sellers who are asked know what their buyer had read', 'leading', ['crm', 'manual']),
  ],
};

const economy: KraTemplate = {
  id: 'economy',
  title: 'Marketing that pays for itself',
  description: 'What marketing costs in all, and how soon it comes back.',
  expectedOutcomes: ['Leaders know what they get for the money'],
  moves: [
    'customer-acquisition-cost',
    'return-on-investment',
    'operating-margin',
    'budget-variance',
    'operating-cost',
    ...income,
  ],
  kpis: [
    metricKpi('payback-period', 'Payback period of winning a customer'),
    metricKpi('marketing-sourced-pipeline', 'Marketing sourced pipeline'),
    evidenceKpi('worth', 'Leaders who are asked say what they got for the money', 'lagging', ['manual']),
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
    'brand marketing',
    'communications',
    'content',
    'digital marketing',
    'marketing operations',
    'marketing analytics',
    'marketer',
    'kommunikation',
    'werbung',
    'marketingleiter',
    'marketingleiterin',
  ],
  otherwise: ['brand protection'],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [demand, reach, spending, trust] },
    { id: 'manager', levels: ['manager'], areas: [demand, spending, voice, learning, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [demand, trust, learning, economy, team] },
    {
      id: 'performance-marketing-manager',
      title: 'Performance marketing manager',
      synonyms: [
        'performance marketing',
        'growth marketing',
        'paid media',
        'paid acquisition',
        'paid search',
        'ppc',
        'user acquisition',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [paid, voice, spending, trials],
    },
    {
      id: 'product-marketing-manager',
      title: 'Product marketing manager',
      synonyms: ['product marketing', 'pmm', 'solutions marketing', 'produktmarketing'],
      levels: ['mid', 'senior', 'manager'],
      areas: [story, learning, launches, sellers],
    },
    {
      id: 'content-marketing-manager',
      title: 'Content marketing manager',
      synonyms: [
        'content marketing',
        'content strategist',
        'content strategy',
        'copywriter',
        'seo',
        'editorial',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [reach, readers, sourced, voice],
    },
  ],
};
