import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income, profit, regardOfCustomers, regardOfStaff } from './company-metrics.ts';

const trust: KraTemplate = {
  id: 'trust',
  title: 'Data people can trust',
  description: 'That data say what they seem to say, and that doubts are answered.',
  expectedOutcomes: ['Two reports on one question agree', 'Errors are found by us, not by readers'],
  moves: ['forecast-accuracy', 'dashboard-use', 'productivity', 'time-saved', ...profit],
  kpis: [
    metricKpi('data-quality-score', 'Data quality score of what is used most'),
    evidenceKpi('doubts', 'Those who reported a doubt say it was settled', 'lagging', ['manual', 'helpdesk']),
  ],
};

const arrive: KraTemplate = {
  id: 'arrive',
  title: 'Data there in the morning',
  description: 'That data arrive on time and whole, every day, without somebody waiting for them.',
  expectedOutcomes: ['Nobody waits for numbers', 'Failures are known before anybody asks'],
  moves: ['availability', 'forecast-accuracy', 'productivity', 'time-saved', ...profit],
  kpis: [
    metricKpi('data-freshness', 'Data freshness of what is used most'),
    metricKpi('data-pipeline-reliability', 'Data pipeline reliability'),
    evidenceKpi('repeat', 'No failure of the cycle had a cause that was known before', 'lagging', ['manual']),
  ],
};

const decide: KraTemplate = {
  id: 'decide',
  title: 'Decisions that rest on data',
  description: 'That those who decide know what the data say, and how sure that is.',
  expectedOutcomes: ['Decisions name the numbers they rest on'],
  moves: ['adoption-rate', ...income, ...profit, ...regardOfCustomers],
  kpis: [
    metricKpi('forecast-accuracy', 'Forecast accuracy'),
    evidenceKpi('named', 'Leaders who are asked name a decision that the data changed', 'leading', [
      'manual',
    ]),
  ],
};

const models: KraTemplate = {
  id: 'models',
  title: 'Models that hold up in use',
  description: 'That what models say is right often enough, in daily use and not only in tests.',
  expectedOutcomes: ['Users know when to trust an answer and when not', 'A model that gets worse is noticed'],
  moves: [
    'adoption-rate',
    'automation-rate',
    'human-override-rate',
    'error-rate',
    ...regardOfCustomers,
    ...income,
  ],
  kpis: [
    metricKpi('model-accuracy', 'Model accuracy in daily use'),
    metricKpi('hallucination-rate', 'Hallucination rate of answers'),
    evidenceKpi('trusted', 'Users who are asked say they know when not to trust an answer', 'lagging', [
      'manual',
    ]),
  ],
};

const fair: KraTemplate = {
  id: 'fair',
  title: 'AI that treats people alike',
  description: 'That no group is served worse by a system, and that this is looked at all the time.',
  expectedOutcomes: ['Differences between groups are known and explained'],
  moves: ['compliance-rate', 'audit-findings', 'complaint-rate', 'human-override-rate'],
  kpis: [
    metricKpi('bias-gap', 'Bias gap between groups'),
    metricKpi('monitoring-coverage', 'Monitoring coverage of AI systems'),
    evidenceKpi('explained', 'For each difference between groups the reason is on file', 'leading', [
      'manual',
    ]),
  ],
};

const relief: KraTemplate = {
  id: 'relief',
  title: 'Work that machines take over',
  description: 'What people no longer have to do by hand, and what they do instead.',
  expectedOutcomes: ['Hours set free are spent on what was named before'],
  moves: ['productivity', 'unit-cost', 'cycle-time', ...profit, ...regardOfStaff],
  kpis: [
    metricKpi('automation-rate', 'Automation rate of the chosen work'),
    metricKpi('time-saved', 'Time saved for named work'),
    evidenceKpi('spent', 'Those whose hours were set free say what they do with them', 'lagging', ['manual']),
  ],
};

const economy: KraTemplate = {
  id: 'economy',
  title: 'Insight at a fair price',
  description: 'What data and models cost to keep, and what they bring.',
  expectedOutcomes: ['What nobody uses is switched off'],
  moves: ['cost-per-prediction', 'unit-cost', ...profit],
  kpis: [
    metricKpi('cloud-cost', 'Cloud cost of data and models'),
    localKpi('cycle-time', 'Cycle time from request to first answer'),
    evidenceKpi('off', 'What nobody used in the cycle was switched off', 'lagging', ['warehouse', 'manual']),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A data team people like to ask',
  description: 'People who understand the question before the data, and who stay.',
  expectedOutcomes: ['Colleagues come with questions, not with orders', 'Good people stay'],
  moves: [...regardOfStaff, 'time-to-hire'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the data team'),
    metricKpi('employee-engagement', 'Engagement score of the data team'),
    evidenceKpi('partners', 'Colleagues who asked say their question was understood', 'leading', ['manual']),
  ],
};

const doors: KraTemplate = {
  id: 'doors',
  title: 'Access that is easy and safe',
  description: 'That people get at the data they need, and at no others.',
  expectedOutcomes: ['Access takes hours, not weeks', 'Nobody sees what they should not'],
  moves: ['compliance-rate', 'audit-findings', 'productivity', 'privacy-request-time'],
  kpis: [
    metricKpi('policy-exceptions', 'Open exceptions from the access rules'),
    metricKpi('security-incidents', 'Security incidents with data'),
    evidenceKpi('hours', 'Those who asked for access say they had it when they needed it', 'lagging', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const answers: KraTemplate = {
  id: 'answers',
  title: 'Answers when they are needed',
  description: 'That a question gets its answer before the decision is taken.',
  expectedOutcomes: ['Those who ask know when they will hear'],
  moves: ['productivity', 'time-to-market', ...income, ...profit, ...regardOfCustomers],
  kpis: [
    localKpi('cycle-time', 'Turnaround time of questions'),
    evidenceKpi('in-time', 'Those who asked say the answer came in time', 'lagging', ['manual', 'helpdesk']),
  ],
};

const worthwhile: KraTemplate = {
  id: 'worthwhile',
  title: 'Models worth their cost',
  description: 'That a model answers fast enough and costs less than it brings.',
  expectedOutcomes: ['For each model somebody knows what it brings'],
  moves: ['unit-cost', 'cloud-cost', ...profit],
  kpis: [
    metricKpi('cost-per-prediction', 'Cost per prediction'),
    metricKpi('latency', 'Latency of model answers'),
    evidenceKpi('brings', 'For each model in use somebody can say what it brings', 'leading', ['manual']),
  ],
};

const watch: KraTemplate = {
  id: 'watch',
  title: 'Systems under watch',
  description: 'That a system that goes wrong is noticed, and stopped in time.',
  expectedOutcomes: ['Harm is noticed by us first'],
  moves: ['incident-response-time', 'production-incidents', 'model-drift', 'compliance-rate', 'availability'],
  kpis: [
    metricKpi('monitoring-coverage', 'Monitoring coverage of models in use'),
    evidenceKpi('stopped', 'The last drill ended with the system stopped in time', 'lagging', ['manual']),
  ],
};

const oversight: KraTemplate = {
  id: 'oversight',
  title: 'People who can step in',
  description: 'That a person can see what a system does, and overrule it in time.',
  expectedOutcomes: ['Those who oversee know what to look for'],
  moves: ['compliance-rate', 'monitoring-coverage', 'audit-findings', 'human-override-rate'],
  kpis: [
    metricKpi('incident-response-time', 'Incident response time'),
    evidenceKpi('able', 'Those who oversee a system have shown that they can overrule it', 'lagging', [
      'manual',
    ]),
  ],
};

const record: KraTemplate = {
  id: 'record',
  title: 'Systems that are known and classed',
  description: 'Which systems there are, what they may do, and under which rules they fall.',
  expectedOutcomes: ['No system is in use that nobody has looked at'],
  moves: ['audit-findings', 'risk-mitigation-rate'],
  kpis: [
    metricKpi('compliance-rate', 'Compliance rate of AI systems'),
    evidenceKpi('listed', 'For each system in use the class and its reason are on file', 'leading', [
      'manual',
      'other',
    ]),
  ],
};

/** Data and AI. */
export const dataAndAi: RoleFunction = {
  id: 'data-and-ai',
  title: 'Data and AI',
  synonyms: [
    'data',
    'data team',
    'ai',
    'analytics',
    'data and analytics',
    'artificial intelligence',
    'data operations',
    'daten',
    'künstliche intelligenz',
    'business intelligence',
  ],
  otherwise: [
    'data entry',
    'data protection',
    'data privacy',
    'data center',
    'data centre',
    'ai safety policy',
    'web analytics',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [trust, decide, relief, models] },
    { id: 'manager', levels: ['manager'], areas: [trust, decide, economy, team, models] },
    { id: 'head', levels: ['director', 'executive'], areas: [fair, relief, economy, team, decide] },
    {
      id: 'data-engineer',
      title: 'Data engineer',
      synonyms: [
        'data engineering',
        'data platform',
        'analytics engineer',
        'analytics engineering',
        'dateningenieur',
        'dateningenieurin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [arrive, trust, economy, doors],
    },
    {
      id: 'data-analyst',
      title: 'Data analyst',
      synonyms: [
        'business intelligence analyst',
        'bi analyst',
        'product analyst',
        'reporting analyst',
        'datenanalyst',
        'datenanalystin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [decide, trust, answers, arrive],
    },
    {
      id: 'machine-learning-engineer',
      title: 'Machine learning engineer',
      synonyms: [
        'machine learning',
        'ml engineer',
        'data scientist',
        'data science',
        'ai engineer',
        'applied scientist',
        'mlops',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [models, worthwhile, watch, relief],
    },
    {
      id: 'ai-governance-lead',
      title: 'AI governance lead',
      synonyms: [
        'ai governance',
        'responsible ai',
        'ai compliance',
        'ai risk',
        'ai ethics',
        'ki beauftragter',
        'ki beauftragte',
      ],
      levels: ['senior', 'manager', 'director'],
      areas: [fair, oversight, record, trust],
    },
  ],
};
