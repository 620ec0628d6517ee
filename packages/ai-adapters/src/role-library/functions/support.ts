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
    evidenceKpi('told', 'Customers who waited say they knew how long it would take', 'leading', ['helpdesk']),
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
    evidenceKpi('load', 'Colleagues who are asked say the load is fair', 'leading', ['hrms', 'manual']),
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
    evidenceKpi('known', 'Leaders who are asked know what support costs and saves', 'lagging', ['manual']),
  ],
};

const channels: KraTemplate = {
  id: 'channels',
  title: 'Reached when it matters',
  description: 'That whoever needs help gets through, on the way they chose.',
  expectedOutcomes: ['Nobody gives up waiting'],
  moves: [
    'customer-satisfaction',
    'net-promoter-score',
    'customer-effort-score',
    'complaint-rate',
    'customer-churn',
    'customer-retention',
  ],
  kpis: [
    metricKpi('service-level', 'Service level'),
    metricKpi('call-abandonment-rate', 'Call abandonment rate'),
    metricKpi('contact-rate', 'Contact rate'),
    evidenceKpi('chosen', 'Customers who are asked got through on the way they chose', 'lagging', [
      'helpdesk',
    ]),
  ],
};

const hard: KraTemplate = {
  id: 'hard-cases',
  title: 'Hard cases that end well',
  description: 'That what first line cannot solve is solved, and explained.',
  expectedOutcomes: ['Customers with hard cases stay customers'],
  moves: [
    'customer-satisfaction',
    'net-promoter-score',
    'customer-churn',
    'time-to-resolution',
    'customer-retention',
  ],
  kpis: [
    metricKpi('escalation-rate', 'Escalation rate'),
    evidenceKpi('explained', 'Customers with hard cases say they were told what was wrong', 'leading', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const back: KraTemplate = {
  id: 'back-soon',
  title: 'Service back soon',
  description: 'That customers hit by a fault can work again soon, and know when.',
  expectedOutcomes: ['Nobody learns of a fault from a customer'],
  moves: [
    'availability',
    'production-incidents',
    'customer-satisfaction',
    'net-promoter-score',
    'customer-churn',
  ],
  kpis: [
    metricKpi('incident-response-time', 'Incident response time'),
    metricKpi('time-to-restore', 'Time to restore'),
    evidenceKpi('heard', 'Customers hit by a fault had heard of it from us first', 'lagging', ['helpdesk']),
  ],
};

const written: KraTemplate = {
  id: 'written',
  title: 'Knowledge that is written down',
  description: 'That what one person found out helps everybody.',
  expectedOutcomes: ['The second time takes minutes'],
  moves: [
    'unit-cost',
    'time-to-resolution',
    'first-contact-resolution',
    'customer-effort-score',
    'customer-satisfaction',
    'gross-margin',
    'operating-cost',
  ],
  kpis: [
    metricKpi('deflection-rate', 'Deflection rate'),
    metricKpi('reopen-rate', 'Reopen rate'),
    evidenceKpi('found', 'A colleague in another place finds the answer in writing', 'leading', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const ready: KraTemplate = {
  id: 'ready',
  title: 'Colleagues who know the answer',
  description: 'That people have the answer at hand when it is asked for.',
  expectedOutcomes: ['New colleagues answer alone soon'],
  moves: [
    'customer-satisfaction',
    'time-to-resolution',
    'net-promoter-score',
    'employee-engagement',
    'employee-retention',
  ],
  kpis: [
    metricKpi('first-contact-resolution', 'First contact resolution'),
    metricKpi('assessment-pass-rate', 'Assessment pass rate'),
    evidenceKpi('alone', 'New colleagues show that they can answer alone', 'leading', ['hrms', 'manual']),
  ],
};

/** Support. */
export const support: RoleFunction = {
  id: 'support',
  title: 'Support',
  synonyms: [
    'customer support',
    'it support',
    'help desk',
    'helpdesk',
    'service desk',
    'customer service',
    'support agent',
    'kundendienst',
    'kundenservice',
  ],
  otherwise: ['learning support', 'family support', 'life support', 'sales support', 'decision support'],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [answers, speed, roots, selfHelp] },
    { id: 'manager', levels: ['manager'], areas: [answers, speed, roots, channels, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [answers, economy, roots, team] },
    {
      id: 'technical-support-engineer',
      title: 'Technical support engineer',
      synonyms: [
        'support engineer',
        'technical support',
        'second line support',
        'tier two support',
        'escalation engineer',
        'application support',
      ],
      levels: ['junior', 'mid', 'senior'],
      areas: [hard, roots, back, written],
    },
    {
      id: 'knowledge-manager',
      title: 'Knowledge manager',
      synonyms: [
        'knowledge management',
        'support enablement',
        'support content',
        'help center',
        'support operations',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [selfHelp, written, ready, roots],
    },
  ],
};
