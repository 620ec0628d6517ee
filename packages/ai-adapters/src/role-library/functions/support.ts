import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const answers: KraTemplate = {
  id: 'answers',
  title: 'Answers that solve the matter',
  description: 'That what customers ask is solved, for good, and in words they understand.',
  expectedOutcomes: ['Customers need not ask twice', 'What was promised is kept'],
  moves: ['net-promoter-score', 'customer-churn', 'customer-retention', 'customer-effort-score'],
  kpis: [
    metricKpi('customer-satisfaction', 'Customer satisfaction with answers'),
    metricKpi('first-contact-resolution', 'First contact resolution'),
    evidenceKpi('sample', 'A colleague who reads a sample would have answered the same', 'lagging', [
      'helpdesk',
    ]),
  ],
};

const speed: KraTemplate = {
  id: 'waiting',
  title: 'Little waiting for customers',
  description: 'How long customers wait for a first word and for the end of the matter.',
  expectedOutcomes: ['Urgent matters come first', 'Nobody waits without knowing how long'],
  moves: [
    'customer-satisfaction',
    'net-promoter-score',
    'customer-effort-score',
    'incident-response-time',
    'time-to-restore',
  ],
  kpis: [
    metricKpi('first-response-time', 'First response time'),
    metricKpi('time-to-resolution', 'Time to resolution'),
    metricKpi('complaint-rate', 'Complaints about waiting'),
  ],
};

const roots: KraTemplate = {
  id: 'roots',
  title: 'Causes found and passed on',
  description: 'That what customers ask again and again reaches those who can end it.',
  expectedOutcomes: ['Product knows what costs customers most time', 'The same question is asked less often'],
  moves: ['defect-rate', 'net-promoter-score', 'availability', 'change-failure-rate', 'customer-churn'],
  kpis: [
    metricKpi('ticket-backlog', 'Open tickets without a known cause'),
    evidenceKpi('loop', 'Product confirms that the reported causes were worth its time', 'lagging', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const selfHelp: KraTemplate = {
  id: 'self-help',
  title: 'Help customers find by themselves',
  description: 'Written help that is found, right and enough.',
  expectedOutcomes: ['Usual questions need no ticket', 'Help is up to date on the day of a release'],
  moves: ['unit-cost', 'onboarding-time', 'adoption-rate', 'autonomous-rate', 'automation-rate'],
  kpis: [
    metricKpi('customer-effort-score', 'Customer effort until an answer is found'),
    metricKpi('unit-cost', 'Cost per ticket'),
    evidenceKpi('freshness', 'A reader who checks a sample of help pages finds them right', 'leading', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A support team that lasts',
  description: 'People who can answer hard questions, have a fair load, and stay.',
  expectedOutcomes: ['The load is spread and bearable', 'Knowledge does not leave with a person'],
  moves: ['employee-retention', 'time-to-hire', 'absence-rate', 'customer-satisfaction'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the support team'),
    metricKpi('employee-engagement', 'Engagement score of the support team'),
    localKpi('training-completion', 'Training completion for new releases'),
  ],
};

const economy: KraTemplate = {
  id: 'economy',
  title: 'Good support at a sound price',
  description: 'What support costs, what it saves, and that both are known.',
  expectedOutcomes: ['Cost follows value, not volume', 'Staffing fits the load'],
  moves: ['operating-cost', 'operating-margin', 'gross-margin', 'productivity', 'automation-rate'],
  kpis: [
    metricKpi('unit-cost', 'Cost per contact'),
    localKpi('utilization', 'Utilization of the team'),
    metricKpi('customer-retention', 'Retention rate of customers who asked for help'),
  ],
};

/** Support. */
export const support: RoleFunction = {
  id: 'support',
  title: 'Support',
  synonyms: [
    'customer support',
    'technical support',
    'help desk',
    'helpdesk',
    'service desk',
    'customer service',
    'kundendienst',
    'kundenservice',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [answers, speed, roots, selfHelp] },
    { id: 'manager', levels: ['manager'], areas: [answers, speed, roots, selfHelp, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [answers, speed, economy, roots, team] },
  ],
};
