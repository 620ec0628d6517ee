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
    evidenceKpi('plan', 'Those who planned with our dates say they could', 'lagging', ['manual']),
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
    evidenceKpi('cause', 'For each fault the cause is known and gone', 'leading', ['analytics', 'manual']),
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
    evidenceKpi('owner', 'For each costly part its owner can say what it brings', 'leading', [
      'finance',
      'manual',
    ]),
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

const calm: KraTemplate = {
  id: 'calm',
  title: 'Nights without alarms',
  description: 'How often the systems call for help, and that it is rare and worth it.',
  expectedOutcomes: ['Those on duty sleep'],
  moves: [
    'availability',
    'employee-engagement',
    'employee-turnover',
    'employee-retention',
    'customer-satisfaction',
    'net-promoter-score',
  ],
  kpis: [
    metricKpi('on-call-load', 'On-call load'),
    metricKpi('production-incidents', 'Production incidents'),
    evidenceKpi('worth', 'Those on duty say each call was worth it', 'lagging', ['manual']),
  ],
};

const recovery: KraTemplate = {
  id: 'recovery',
  title: 'Failure rehearsed before it comes',
  description: 'That what can fail has failed in a drill, and that everybody knew what to do.',
  expectedOutcomes: ['The worst day has been lived through before'],
  moves: [
    'availability',
    'time-to-restore',
    'security-incidents',
    'risk-mitigation-rate',
    'audit-findings',
    'compliance-rate',
  ],
  kpis: [
    metricKpi('restore-test-success', 'Restore test success'),
    evidenceKpi('drill', 'In the last drill the plan held', 'lagging', ['manual']),
  ],
};

const caught: KraTemplate = {
  id: 'caught',
  title: 'Faults caught before users',
  description: 'That faults are found while they are cheap.',
  expectedOutcomes: ['Users meet few faults, and never the same twice'],
  moves: ['defect-rate', 'customer-satisfaction', 'net-promoter-score', 'complaint-rate', 'customer-churn'],
  kpis: [
    metricKpi('build-success-rate', 'Build success rate'),
    metricKpi('escaped-defects', 'Escaped defects'),
    evidenceKpi('same', 'No fault of the cycle was one that users had met before', 'lagging', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const checks: KraTemplate = {
  id: 'checks',
  title: 'Checks fast enough to be used',
  description: 'That checking is so quick and so clear that nobody goes without.',
  expectedOutcomes: ['Nobody waits for a check'],
  moves: ['lead-time', 'deployment-frequency', 'time-to-market', 'productivity'],
  kpis: [
    metricKpi('build-time', 'Build time'),
    evidenceKpi('trust', 'Developers who are asked trust a green check', 'lagging', ['manual']),
  ],
};

const clear: KraTemplate = {
  id: 'clear-wishes',
  title: 'Wishes that can be checked',
  description: 'That what is wanted is clear enough to tell when it is done.',
  expectedOutcomes: ['Arguments about done are rare'],
  moves: ['delivery-predictability', 'time-to-market', 'cycle-time', 'lead-time', 'adoption-rate'],
  kpis: [
    localKpi('rework-rate', 'Rework for want of clarity'),
    evidenceKpi('examples', 'For each larger wish there are examples before work begins', 'leading', [
      'manual',
    ]),
  ],
};

const watch: KraTemplate = {
  id: 'watch',
  title: 'Attacks seen while small',
  description: 'That an attack is noticed at once and stopped soon.',
  expectedOutcomes: ['We know before others tell us'],
  moves: ['security-incidents', 'monitoring-coverage', 'compliance-rate', 'audit-findings'],
  kpis: [
    metricKpi('time-to-detect', 'Time to detect'),
    metricKpi('incident-response-time', 'Incident response time'),
    evidenceKpi('stopped', 'The last exercise ended with the attack stopped', 'lagging', ['manual']),
  ],
};

const builders: KraTemplate = {
  id: 'builders',
  title: 'Builders who build safely',
  description: 'That those who build know the weak places and avoid them.',
  expectedOutcomes: ['Gaps are found in review, not in use'],
  moves: ['security-incidents', 'vulnerability-age', 'defect-rate', 'compliance-rate', 'audit-findings'],
  kpis: [
    metricKpi('open-vulnerabilities', 'Open vulnerabilities'),
    evidenceKpi('choices', 'Builders in a sample could explain their choices', 'lagging', ['manual']),
  ],
};

const tools: KraTemplate = {
  id: 'tools',
  title: 'Tools that make good work easy',
  description: 'That the right way is also the easy way.',
  expectedOutcomes: ['New colleagues ship in their first week'],
  moves: ['lead-time', 'deployment-frequency', 'productivity', 'employee-engagement', 'time-to-market'],
  kpis: [
    metricKpi('build-time', 'Build time'),
    metricKpi('review-time', 'Review time'),
    evidenceKpi('asked', 'Developers who are asked would not give the tools back', 'lagging', ['manual']),
  ],
};

const foundations: KraTemplate = {
  id: 'foundations',
  title: 'Foundations others build on',
  description: 'That teams can rely on the common parts and choose to use them.',
  expectedOutcomes: ['Teams choose the common parts freely'],
  moves: ['lead-time', 'time-to-market', 'production-incidents', 'unit-cost', 'customer-satisfaction'],
  kpis: [
    metricKpi('availability', 'Availability of common parts'),
    metricKpi('adoption-rate', 'Adoption of common parts'),
    evidenceKpi('free', 'Teams that are asked say they would choose them again', 'lagging', ['manual']),
  ],
};

const debt: KraTemplate = {
  id: 'debt',
  title: 'Old parts renewed in time',
  description: 'That what gets old is renewed before it holds others up.',
  expectedOutcomes: ['No part is feared'],
  moves: ['lead-time', 'defect-rate', 'time-to-market', 'deployment-frequency', 'employee-engagement'],
  kpis: [
    metricKpi('technical-debt-ratio', 'Technical debt ratio'),
    metricKpi('change-failure-rate', 'Change failure rate in old parts'),
    evidenceKpi('feared', 'No team names a part that nobody dares to touch', 'lagging', ['manual']),
  ],
};

const screens: KraTemplate = {
  id: 'screens',
  title: 'Screens that feel quick',
  description: 'That what people see is there at once, on the devices they have.',
  expectedOutcomes: ['People on slow devices can work too'],
  moves: [
    'customer-satisfaction',
    'net-promoter-score',
    'activation-rate',
    'user-retention',
    'adoption-rate',
    'customer-retention',
  ],
  kpis: [
    metricKpi('page-load-time', 'Page load time'),
    metricKpi('app-rating', 'App rating'),
    evidenceKpi('slow', 'People on slow devices in a sample could do their work', 'leading', [
      'analytics',
      'manual',
    ]),
  ],
};

const smooth: KraTemplate = {
  id: 'smooth',
  title: 'Use without mistakes',
  description: 'That people make few mistakes, and can undo them.',
  expectedOutcomes: ['A mistake is never the end'],
  moves: [
    'customer-effort-score',
    'net-promoter-score',
    'adoption-rate',
    'complaint-rate',
    'customer-retention',
  ],
  kpis: [
    metricKpi('error-rate', 'Error rate of what users do'),
    metricKpi('customer-satisfaction', 'Customer satisfaction with the product'),
    evidenceKpi('undo', 'People in a sample could undo each mistake they made', 'leading', [
      'analytics',
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
    'software development',
    'software developer',
    'developer',
    'backend',
    'backend engineer',
    'backend developer',
    'full stack',
    'full stack engineer',
    'full stack developer',
    'engineering manager',
    'technology',
    'cto',
    'entwicklung',
    'softwareentwicklung',
    'softwareentwickler',
    'softwareentwicklerin',
    'entwickler',
    'entwicklerin',
  ],
  otherwise: [
    'property developer',
    'real estate developer',
    'curriculum developer',
    'business developer',
    'mechanical engineering',
    'civil engineering',
    'electrical engineering',
    'chemical engineering',
    'process engineering',
    'sound engineering',
    'mechanical engineer',
    'civil engineer',
    'structural engineer',
    'electrical engineer',
    'chemical engineer',
    'process engineer',
    'sound engineer',
    'flight engineer',
    'locomotive engineer',
    'maintenance engineer',
    'bauingenieur',
    'bauingenieurin',
    'software sales',
    'software licensing',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [delivery, quality, running, safety] },
    { id: 'manager', levels: ['manager'], areas: [delivery, quality, running, calm, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [delivery, running, safety, economy, team] },
    {
      id: 'site-reliability-engineer',
      title: 'Site reliability engineer',
      synonyms: [
        'site reliability',
        'sre',
        'devops engineer',
        'devops',
        'production engineer',
        'infrastructure engineer',
        'it operations',
        'cloud operations',
        'cloud engineer',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [running, calm, recovery, economy],
    },
    {
      id: 'quality-engineer',
      title: 'Quality engineer',
      synonyms: [
        'qa',
        'qa engineer',
        'test engineer',
        'test automation',
        'software tester',
        'tester',
        'quality engineering',
        'softwaretester',
        'softwaretesterin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [caught, quality, checks, clear],
    },
    {
      id: 'security-engineer',
      title: 'Security engineer',
      synonyms: [
        'application security',
        'product security',
        'security engineering',
        'devsecops',
        'penetration tester',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [safety, watch, builders, recovery],
    },
    {
      id: 'platform-engineer',
      title: 'Platform engineer',
      synonyms: [
        'platform engineering',
        'developer experience',
        'developer productivity',
        'internal platform',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [tools, foundations, economy, debt],
    },
    {
      id: 'frontend-engineer',
      title: 'Frontend engineer',
      synonyms: [
        'front end engineer',
        'frontend developer',
        'front end developer',
        'web developer',
        'mobile developer',
        'mobile engineer',
        'ios developer',
        'android developer',
        'frontend',
        'webentwickler',
        'webentwicklerin',
      ],
      levels: ['junior', 'mid', 'senior'],
      areas: [screens, smooth, quality, delivery],
    },
  ],
};
