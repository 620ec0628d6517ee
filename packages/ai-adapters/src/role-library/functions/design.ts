import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income, regardOfCustomers, regardOfStaff } from './company-metrics.ts';

const ease: KraTemplate = {
  id: 'ease',
  title: 'Jobs done without effort',
  description: 'That people get done what they came for, with little thought and no help.',
  expectedOutcomes: ['People reach what they came for at the first try', 'Help is rarely needed'],
  moves: [...regardOfCustomers, 'adoption-rate', 'complaint-rate', 'user-retention'],
  kpis: [
    metricKpi('task-success-rate', 'Task success in the main jobs'),
    metricKpi('customer-effort-score', 'Customer effort for the main jobs'),
    metricKpi('customer-satisfaction', 'Customer satisfaction with the product'),
    evidenceKpi('first', 'People in a sample reached what they came for at the first try', 'lagging', [
      'analytics',
      'manual',
    ]),
  ],
};

const first: KraTemplate = {
  id: 'first-steps',
  title: 'First steps that explain themselves',
  description: 'What a new user sees and does, up to the first gain.',
  expectedOutcomes: ['New users find their way alone'],
  moves: ['adoption-rate', 'onboarding-time', 'sign-ups', 'time-to-value', ...income],
  kpis: [
    metricKpi('activation-rate', 'Activation of new users'),
    metricKpi('trial-conversion', 'Trial conversion'),
    evidenceKpi('alone', 'People new to it found their way alone', 'leading', ['analytics', 'manual']),
  ],
};

const system: KraTemplate = {
  id: 'system',
  title: 'One language across the product',
  description: 'Parts, words and patterns that are the same wherever people meet them.',
  expectedOutcomes: ['Teams build from what exists', 'What looks alike works alike'],
  moves: ['time-to-market', 'usability-score', 'productivity', 'lead-time'],
  kpis: [
    localKpi('cycle-time', 'Turnaround time of design requests'),
    localKpi('rework-rate', 'Rework on designs after building has begun'),
    evidenceKpi('reuse', 'Teams that are asked say the shared parts saved them work', 'lagging', ['manual']),
  ],
};

const needs: KraTemplate = {
  id: 'needs',
  title: 'Needs understood before building',
  description:
    'What people try to get done, what stands in their way, and that it is known before work begins.',
  expectedOutcomes: ['Wrong ideas end before they are built', 'Teams have met those they build for'],
  moves: ['adoption-rate', 'time-to-market', ...regardOfCustomers, 'market-share', ...income],
  kpis: [
    metricKpi('user-retention', 'User retention after the first weeks'),
    evidenceKpi('met', 'For each larger design it is on file which users were met before it', 'leading', [
      'manual',
    ]),
  ],
};

const access: KraTemplate = {
  id: 'access',
  title: 'Open to everybody',
  description: 'That people with different abilities, devices and languages can use what is made.',
  expectedOutcomes: ['Nobody is shut out', 'Duties of the law are met without haste'],
  moves: ['compliance-rate', 'complaint-rate', 'adoption-rate', ...regardOfCustomers],
  kpis: [
    localKpi('compliance-rate', 'Compliance rate of pages with the accessibility rules'),
    metricKpi('usability-score', 'Usability score across groups of users'),
    evidenceKpi('tried', 'People with different abilities tried each larger change', 'leading', ['manual']),
  ],
};

const brand: KraTemplate = {
  id: 'look',
  title: 'A look people recognise',
  description: 'That what people see of us is ours, everywhere, and fits what we promise.',
  expectedOutcomes: ['People recognise us before they read our name'],
  moves: ['market-share', 'win-rate', ...income, ...regardOfCustomers],
  kpis: [
    metricKpi('brand-awareness', 'Brand awareness among buyers'),
    metricKpi('net-promoter-score', 'Net promoter score'),
    evidenceKpi('known', 'People shown our pages without a name know whose they are', 'lagging', [
      'analytics',
      'manual',
    ]),
  ],
};

const worth: KraTemplate = {
  id: 'worth',
  title: 'Design that shows in the result',
  description: 'That better design shows in use, in renewals and in what people pay.',
  expectedOutcomes: ['Leaders know what design has changed', 'Design is asked before, not after'],
  moves: [...income, 'net-revenue-retention', 'market-share'],
  kpis: [
    metricKpi('adoption-rate', 'Adoption of what was redesigned'),
    metricKpi('customer-retention', 'Retention rate of customers who use it'),
    evidenceKpi('known', 'Leaders who are asked can say what design has changed', 'lagging', ['manual']),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A design team that learns together',
  description: 'People who show unfinished work, learn from each other, and stay.',
  expectedOutcomes: ['Work is shown early', 'Good people stay'],
  moves: [...regardOfStaff, 'time-to-hire'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the design team'),
    metricKpi('employee-engagement', 'Engagement score of the design team'),
    evidenceKpi(
      'critique',
      'Designers who are asked name what the last review of their work changed',
      'leading',
      ['manual'],
    ),
  ],
};

const findings: KraTemplate = {
  id: 'findings',
  title: 'Findings that change decisions',
  description: 'That what is learnt from users reaches those who decide, in time and in a form they use.',
  expectedOutcomes: ['Decisions name the findings they rest on', 'Nobody researches the same thing twice'],
  moves: ['time-to-market', 'adoption-rate', ...regardOfCustomers],
  kpis: [
    evidenceKpi('used', 'Teams that asked a question say the answer changed what they did', 'lagging', [
      'manual',
    ]),
    localKpi('cycle-time', 'Cycle time from question to answer'),
  ],
};

const shown: KraTemplate = {
  id: 'shown-ease',
  title: 'Ease that can be shown',
  description:
    'How easy the product is, measured the same way each time, so that better and worse can be told apart.',
  expectedOutcomes: ['Everybody knows which job is hardest'],
  moves: [...regardOfCustomers, 'adoption-rate', 'complaint-rate'],
  kpis: [
    metricKpi('usability-score', 'Usability score of the main jobs'),
    metricKpi('customer-satisfaction', 'Customer satisfaction after the main jobs'),
    evidenceKpi('hardest', 'Colleagues who are asked name the same hardest job', 'leading', ['manual']),
  ],
};

const guests: KraTemplate = {
  id: 'guests',
  title: 'People glad to take part',
  description: 'That those who give their time to research are found, treated well and protected.',
  expectedOutcomes: ['Every kind of user is heard'],
  moves: ['compliance-rate', 'adoption-rate', ...regardOfCustomers],
  kpis: [
    metricKpi('compliance-rate', 'Compliance rate of sessions with users'),
    evidenceKpi('consent', 'For each session the consent is on file', 'leading', ['manual']),
    evidenceKpi('again', 'Those who took part say they would do it again', 'lagging', ['manual']),
  ],
};

const material: KraTemplate = {
  id: 'material',
  title: 'Material that others can use',
  description: 'Templates, pictures and words that colleagues can use without asking.',
  expectedOutcomes: ['Colleagues find what they need and use it rightly'],
  moves: ['productivity', 'time-to-market', 'marketing-sourced-pipeline', 'qualified-leads'],
  kpis: [
    localKpi('cycle-time', 'Turnaround time of requests for material'),
    localKpi('rework-rate', 'Rework on material that was handed out'),
    evidenceKpi('found', 'Colleagues who are asked find what they need', 'lagging', ['manual']),
  ],
};

const pages: KraTemplate = {
  id: 'pages',
  title: 'Pages that win trust',
  description: 'That those who come to look understand the offer and believe it.',
  expectedOutcomes: ['Visitors know what to do next'],
  moves: ['sign-ups', 'qualified-leads', 'customer-acquisition-cost', 'pipeline', ...income],
  kpis: [
    metricKpi('lead-conversion', 'Lead conversion of visitors'),
    metricKpi('new-customers', 'New customers who came by themselves'),
    evidenceKpi('next', 'Visitors in a sample know what to do next', 'leading', ['analytics', 'manual']),
  ],
};

/** Design, with user research and brand. */
export const design: RoleFunction = {
  id: 'design',
  title: 'Design',
  synonyms: [
    'user experience',
    'ux',
    'ui',
    'product design',
    'product designer',
    'ux designer',
    'ui designer',
    'interaction design',
    'designer',
    'gestaltung',
  ],
  otherwise: [
    'interior design',
    'interior designer',
    'fashion design',
    'fashion designer',
    'mechanical design',
    'circuit design',
    'instructional design',
    'instructional designer',
    'hair designer',
    'sound designer',
    'landscape designer',
    'floral designer',
    'floral design',
    'industrial designer',
    'industrial design',
    'set designer',
    'lighting designer',
    'game design',
    'game designer',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [ease, first, system, needs] },
    { id: 'manager', levels: ['manager'], areas: [ease, needs, access, team, system] },
    { id: 'head', levels: ['director', 'executive'], areas: [worth, brand, team, needs, access] },
    {
      id: 'ux-researcher',
      title: 'UX researcher',
      synonyms: ['user researcher', 'user research', 'ux research', 'design research', 'design researcher'],
      levels: ['mid', 'senior', 'manager'],
      areas: [findings, needs, shown, guests],
    },
    {
      id: 'brand-designer',
      title: 'Brand designer',
      synonyms: [
        'graphic designer',
        'graphic design',
        'visual designer',
        'visual design',
        'grafikdesigner',
        'grafikdesignerin',
        'brand design',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [brand, material, pages, access],
    },
  ],
};
