import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const delivery: KraTemplate = {
  id: 'delivery',
  title: 'Steady delivery in small steps',
  description: 'That what was agreed reaches users, soon and without drama.',
  expectedOutcomes: ['Work in hand is little and moves', 'Others can plan with what engineering says'],
  moves: ['time-to-market', 'cycle-time', 'throughput', 'productivity', 'adoption-rate'],
  kpis: [
    metricKpi('lead-time', 'Lead time from decision to users'),
    metricKpi('deployment-frequency', 'Deployments'),
    localKpi('on-time-delivery', 'Delivery on time of what was agreed'),
  ],
};

const quality: KraTemplate = {
  id: 'soundness',
  title: 'Work that holds',
  description: 'That changes do what they should and break nothing else.',
  expectedOutcomes: ['Faults are found before users find them', 'A change can be taken back at any time'],
  moves: [
    'error-rate',
    'complaint-rate',
    'customer-satisfaction',
    'net-promoter-score',
    'customer-churn',
    'code-coverage',
  ],
  kpis: [
    metricKpi('change-failure-rate', 'Change failure rate'),
    metricKpi('defect-rate', 'Defects found by users'),
    evidenceKpi('review', 'Colleagues who review the changes find them clear and tested', 'leading', [
      'analytics',
      'manual',
    ]),
  ],
};

const running: KraTemplate = {
  id: 'running',
  title: 'Systems users can rely on',
  description: 'That the service is there, fast enough, and back soon when it fails.',
  expectedOutcomes: ['Users hardly notice faults', 'The same fault does not come twice'],
  moves: [
    'incident-response-time',
    'error-rate',
    'net-promoter-score',
    'customer-churn',
    'customer-satisfaction',
    'customer-retention',
  ],
  kpis: [
    metricKpi('availability', 'Availability of the service'),
    metricKpi('time-to-restore', 'Time to restore after a fault'),
    metricKpi('latency', 'Latency of what users do most'),
  ],
};

const safety: KraTemplate = {
  id: 'safety',
  title: 'Data in safe hands',
  description: 'That what users entrust to us is protected, and that a gap is closed before it is used.',
  expectedOutcomes: ['Known gaps are closed in time', 'Questions of auditors have an answer'],
  moves: ['compliance-rate', 'audit-findings', 'monitoring-coverage', 'incident-response-time'],
  kpis: [
    metricKpi('security-incidents', 'Security incidents'),
    metricKpi('vulnerability-age', 'Age of open vulnerabilities'),
    evidenceKpi('drill', 'The last drill ended as the plan says', 'leading', ['manual']),
  ],
};

const economy: KraTemplate = {
  id: 'economy',
  title: 'Technology the company can afford',
  description: 'What running and changing the systems costs, now and later.',
  expectedOutcomes: ['Cost grows more slowly than use', 'Old parts are renewed before they hold others up'],
  moves: ['gross-margin', 'operating-margin', 'operating-profit', 'unit-cost', 'burn-rate', 'cash-runway'],
  kpis: [
    metricKpi('cloud-cost', 'Cloud cost'),
    localKpi('rework-rate', 'Rework on old parts'),
    localKpi('cycle-time', 'Cycle time of changes to old parts'),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'Engineers who grow and stay',
  description: 'People who learn, can work on more than one part, and want to stay.',
  expectedOutcomes: ['No part depends on one person', 'Good people stay'],
  moves: ['employee-retention', 'time-to-hire', 'offer-acceptance-rate', 'internal-mobility'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in engineering'),
    metricKpi('employee-engagement', 'Engagement score of engineering'),
    evidenceKpi('sharing', 'For each part there are two people who can change it', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

/** Engineering. */
export const engineering: RoleFunction = {
  id: 'engineering',
  title: 'Engineering',
  synonyms: [
    'software',
    'software engineering',
    'software engineer',
    'engineer',
    'developer',
    'development',
    'platform',
    'technology',
    'site reliability',
    'devops',
    'entwicklung',
    'technik',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [delivery, quality, running, safety] },
    { id: 'manager', levels: ['manager'], areas: [delivery, quality, running, safety, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [delivery, running, safety, economy, team] },
  ],
};
