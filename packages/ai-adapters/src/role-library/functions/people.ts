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
    evidenceKpi('once', 'People who asked say they had to ask only once', 'lagging', ['hrms', 'manual']),
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
    evidenceKpi('named', 'Plans of the cycle name the people they need', 'leading', ['manual']),
  ],
};

const presence: KraTemplate = {
  id: 'presence',
  title: 'Work people are well in',
  description: 'That work makes nobody ill, and that people would recommend it.',
  expectedOutcomes: ['Overload is noticed and ended'],
  moves: ['employee-turnover', 'employee-retention', 'employee-engagement', 'productivity', 'overtime-share'],
  kpis: [
    metricKpi('absence-rate', 'Absence rate'),
    metricKpi('employee-promoter-score', 'Employee promoter score'),
    evidenceKpi('noticed', 'For each case of overload somebody noticed and acted', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const leaders: KraTemplate = {
  id: 'leaders',
  title: 'Leaders people want to work for',
  description: 'That those who lead can do it, and that others can follow them.',
  expectedOutcomes: ['Key places have somebody who could follow'],
  moves: [
    'employee-turnover',
    'employee-retention',
    'employee-engagement',
    'productivity',
    'operating-margin',
  ],
  kpis: [
    metricKpi('succession-coverage', 'Succession coverage of key places'),
    metricKpi('leadership-diversity', 'Leadership diversity'),
    evidenceKpi('follow', 'People who are asked would choose their leader again', 'lagging', [
      'hrms',
      'manual',
    ]),
  ],
};

const pay: KraTemplate = {
  id: 'pay',
  title: 'Pay that is fair and explained',
  description: 'That pay follows rules people know, and that like work is paid alike.',
  expectedOutcomes: ['People can ask how their pay came about'],
  moves: [
    'employee-turnover',
    'employee-retention',
    'labour-cost-share',
    'operating-margin',
    'operating-cost',
    'compliance-rate',
  ],
  kpis: [
    metricKpi('gender-pay-gap', 'Pay gap for like work'),
    evidenceKpi('explained', 'People in a sample can say how their pay came about', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const sourcing: KraTemplate = {
  id: 'sourcing',
  title: 'Candidates worth meeting',
  description: 'That people who fit hear of us and want to talk.',
  expectedOutcomes: ['For each place there is a choice'],
  moves: ['time-to-hire', 'employee-turnover', 'productivity', 'operating-cost', 'employee-retention'],
  kpis: [
    metricKpi('vacancy-rate', 'Vacancy rate'),
    metricKpi('cost-per-hire', 'Cost per hire'),
    evidenceKpi('choice', 'For each place there was a choice of people who fit', 'lagging', [
      'ats',
      'manual',
    ]),
  ],
};

const firstYear: KraTemplate = {
  id: 'first-year',
  title: 'New colleagues who stay',
  description: 'That those who join find what they were promised.',
  expectedOutcomes: ['Promises of the interview hold'],
  moves: ['employee-turnover', 'employee-retention', 'productivity', 'employee-engagement', 'time-to-hire'],
  kpis: [
    metricKpi('early-turnover', 'Early turnover'),
    evidenceKpi('promised', 'New colleagues say they found what they were promised', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const guests: KraTemplate = {
  id: 'guests',
  title: 'Candidates treated as guests',
  description: 'That whoever applies is answered soon, honestly and kindly.',
  expectedOutcomes: ['Those turned down would apply again'],
  moves: ['offer-acceptance-rate', 'time-to-hire', 'employee-promoter-score', 'employee-turnover'],
  kpis: [
    localKpi('cycle-time', 'Turnaround time of answers to applicants'),
    evidenceKpi('again', 'Candidates who were turned down say they would come again', 'lagging', [
      'ats',
      'manual',
    ]),
  ],
};

const abilities: KraTemplate = {
  id: 'abilities',
  title: 'Abilities the work will need',
  description: 'Which abilities will be needed, which are missing, and how they come about.',
  expectedOutcomes: ['Missing abilities are known a year ahead'],
  moves: [
    'productivity',
    'internal-mobility',
    'employee-retention',
    'employee-turnover',
    'employee-engagement',
  ],
  kpis: [
    metricKpi('assessment-pass-rate', 'Assessment pass rate'),
    evidenceKpi('used', 'People say within weeks what they use at work', 'leading', ['hrms', 'manual']),
  ],
};

const ramp: KraTemplate = {
  id: 'ramp',
  title: 'Soon able to carry their part',
  description: 'How long it takes until a new colleague carries their part, and what helps.',
  expectedOutcomes: ['Everybody has somebody to ask'],
  moves: ['productivity', 'employee-turnover', 'employee-retention', 'employee-engagement', 'time-to-hire'],
  kpis: [
    metricKpi('ramp-time', 'Ramp time of new colleagues'),
    evidenceKpi('able', 'Teams say their new colleagues carry their part', 'lagging', ['hrms', 'manual']),
  ],
};

const facts: KraTemplate = {
  id: 'facts',
  title: 'Facts about work that leaders use',
  description: 'That leaders know how their people fare, from data that is right and protects people.',
  expectedOutcomes: ['No report shows a single person'],
  moves: ['employee-turnover', 'employee-retention', 'employee-engagement', 'productivity', 'absence-rate'],
  kpis: [
    localKpi('data-quality-score', 'Data quality score of people records'),
    evidenceKpi('acted', 'Leaders who are asked name what they changed because of it', 'lagging', ['manual']),
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
    'people team',
    'hr operations',
    'talent',
    'hr generalist',
    'hr manager',
    'personalwesen',
    'personal',
    'personalabteilung',
    'personalreferent',
    'personalreferentin',
    'personalleiter',
    'personalleiterin',
  ],
  otherwise: ['talent show', 'talent agent', 'personal trainer', 'personal assistant', 'personal data'],
  profiles: [
    {
      id: 'contributor',
      levels: ['junior', 'mid', 'senior'],
      areas: [hiring, arrival, service, fairness, presence],
    },
    { id: 'manager', levels: ['manager'], areas: [hiring, staying, growth, arrival, fairness] },
    { id: 'head', levels: ['director', 'executive'], areas: [staying, growth, capacity, leaders, pay] },
    {
      id: 'recruiter',
      title: 'Recruiter',
      synonyms: [
        'recruiting',
        'recruitment',
        'talent acquisition',
        'talent acquisition partner',
        'sourcer',
        'headhunter',
        'recruiterin',
        'personalbeschaffung',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [hiring, sourcing, firstYear, guests],
    },
    {
      id: 'learning-and-development-partner',
      title: 'Learning and development partner',
      synonyms: [
        'learning and development',
        'l d',
        'learning development',
        'training manager',
        'training',
        'talent development',
        'personalentwicklung',
        'organisational development',
        'organizational development',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [abilities, growth, ramp, leaders],
    },
    {
      id: 'hr-business-partner',
      title: 'HR business partner',
      synonyms: ['people partner', 'people business partner', 'hrbp', 'human resources business partner'],
      levels: ['mid', 'senior', 'manager'],
      areas: [staying, capacity, leaders, fairness],
    },
    {
      id: 'people-analytics',
      title: 'People analytics analyst',
      synonyms: ['people analytics', 'hr analytics', 'workforce analytics', 'hr reporting'],
      levels: ['mid', 'senior', 'manager'],
      areas: [facts, firstYear, capacity, presence],
    },
    {
      id: 'employee-onboarding',
      title: 'Employee onboarding specialist',
      synonyms: [
        'employee onboarding',
        'onboarding',
        'onboarding of employees',
        'new hire onboarding',
        'mitarbeiter onboarding',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [arrival, ramp, service, firstYear],
    },
  ],
};
