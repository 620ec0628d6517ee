import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const hiring: KraTemplate = {
  id: 'hiring',
  title: 'The right people in time',
  description: 'That open places are filled by people who can do the work and want to.',
  expectedOutcomes: [
    'Teams get people before work piles up',
    'Those who join are still glad after their first months',
  ],
  moves: ['cost-per-hire', 'productivity', 'employee-retention'],
  kpis: [
    metricKpi('time-to-hire', 'Time to hire'),
    metricKpi('offer-acceptance-rate', 'Offer acceptance'),
    metricKpi('quality-of-hire', 'Quality of hire'),
    evidenceKpi('candidates', 'Candidates who were turned down say they were treated fairly', 'leading', [
      'ats',
      'manual',
    ]),
  ],
};

const staying: KraTemplate = {
  id: 'staying',
  title: 'Reasons to stay',
  description: 'Why good people stay, and that the reasons others leave are known and acted on.',
  expectedOutcomes: ['Nobody we want to keep leaves for something we could have changed'],
  moves: ['employee-retention', 'absence-rate', 'productivity', 'customer-satisfaction'],
  kpis: [
    metricKpi('employee-turnover', 'Attrition we regret'),
    metricKpi('employee-engagement', 'Employee engagement'),
    evidenceKpi(
      'reasons',
      'For each person who left the reason is known and somebody acts on it',
      'lagging',
      ['hrms', 'manual'],
    ),
  ],
};

const growth: KraTemplate = {
  id: 'growth',
  title: 'Growth of people in their work',
  description: 'That people learn what the work will need, and get the chance to use it.',
  expectedOutcomes: [
    'Next steps are open to those who want them',
    'Key places have somebody who could follow',
  ],
  moves: ['employee-engagement', 'employee-retention', 'employee-turnover', 'productivity'],
  kpis: [
    metricKpi('internal-mobility', 'Internal mobility into open places'),
    metricKpi('training-completion', 'Training completion'),
    evidenceKpi('plans', 'People who are asked know their next step and what helps them there', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const arrival: KraTemplate = {
  id: 'arrival',
  title: 'A good arrival',
  description: 'The first months of new colleagues, up to the day they carry their part.',
  expectedOutcomes: ['New colleagues know what is expected and who helps', 'They carry their part soon'],
  moves: ['employee-turnover', 'quality-of-hire', 'employee-engagement', 'productivity'],
  kpis: [
    metricKpi('employee-retention', 'Retention of employees in their first year'),
    evidenceKpi('welcome', 'New colleagues say they were expected and helped', 'leading', ['hrms', 'manual']),
  ],
};

const fairness: KraTemplate = {
  id: 'fairness',
  title: 'Fair rules that are kept',
  description: 'That decisions about people follow rules, are explained, and can be questioned.',
  expectedOutcomes: [
    'People can ask how a decision about them came about',
    'Legal duties are met without haste',
  ],
  moves: ['bias-gap', 'audit-findings', 'employee-engagement', 'employee-turnover'],
  kpis: [
    localKpi('compliance-rate', 'Compliance rate of decisions about people'),
    evidenceKpi('rules', 'Decisions of the cycle name the rule they follow', 'leading', ['hrms', 'manual']),
    evidenceKpi('appeals', 'People who questioned a decision say they got a real answer', 'lagging', [
      'hrms',
      'manual',
    ]),
  ],
};

const service: KraTemplate = {
  id: 'service',
  title: 'People services that just work',
  description: 'Contracts, pay and questions, without errors and without waiting.',
  expectedOutcomes: ['Nobody has to ask twice', 'Records are right'],
  moves: ['employee-engagement', 'operating-cost', 'productivity', 'unit-cost'],
  kpis: [
    localKpi('rework-rate', 'Rework on contracts and pay'),
    localKpi('cycle-time', 'Turnaround time of requests'),
  ],
};

const capacity: KraTemplate = {
  id: 'capacity',
  title: 'A workforce that fits the plans',
  description: 'How many people with which abilities the plans need, where, and at what cost.',
  expectedOutcomes: ['Plans name the people they need', 'Hiring and money agree'],
  moves: ['operating-cost', 'operating-margin', 'budget-variance', 'time-to-hire', 'productivity'],
  kpis: [
    metricKpi('budget-variance', 'Variance to budget of staff cost'),
    metricKpi('utilization', 'Utilization of teams'),
  ],
};

/** People and HR. */
export const people: RoleFunction = {
  id: 'people',
  title: 'People',
  synonyms: [
    'hr',
    'human resources',
    'people operations',
    'people and culture',
    'talent',
    'talent acquisition',
    'recruiting',
    'recruiter',
    'recruitment',
    'learning and development',
    'personalwesen',
  ],
  profiles: [
    {
      id: 'contributor',
      levels: ['junior', 'mid', 'senior'],
      areas: [hiring, arrival, staying, service, fairness],
    },
    { id: 'manager', levels: ['manager'], areas: [hiring, staying, growth, arrival, fairness] },
    { id: 'head', levels: ['director', 'executive'], areas: [staying, hiring, growth, capacity, fairness] },
  ],
};
