import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income, profit, regardOfStaff } from './company-metrics.ts';

const contracts: KraTemplate = {
  id: 'contracts',
  title: 'Contracts that hold and come soon',
  description: 'That agreements say what both sides mean, and do not hold up the business.',
  expectedOutcomes: ['Sales knows when a contract will be back', 'Nobody is surprised by what was signed'],
  moves: ['sales-cycle-length', 'win-rate', 'cycle-time', ...income],
  kpis: [
    metricKpi('contract-turnaround-time', 'Contract turnaround time'),
    evidenceKpi('meant', 'Those who live with a contract say it fits what was meant', 'lagging', ['manual']),
  ],
};

const rules: KraTemplate = {
  id: 'rules',
  title: 'Rules that are known and kept',
  description: 'That people know which rules apply to them, and keep them without being chased.',
  expectedOutcomes: ['Exceptions are rare, known and end'],
  moves: ['audit-findings', 'regulatory-fines', 'security-incidents', 'safety-incidents'],
  kpis: [
    metricKpi('compliance-rate', 'Compliance rate'),
    metricKpi('policy-exceptions', 'Open policy exceptions'),
    evidenceKpi('known', 'People in a sample know which rules apply to them', 'leading', ['manual']),
  ],
};

const privacy: KraTemplate = {
  id: 'privacy',
  title: 'Personal data in safe hands',
  description: 'That people can rely on what happens with data about them, and get an answer when they ask.',
  expectedOutcomes: ['Whoever asks gets a full answer in time'],
  moves: ['compliance-rate', 'regulatory-fines', 'complaint-rate', 'audit-findings'],
  kpis: [
    metricKpi('privacy-request-time', 'Privacy request time'),
    metricKpi('security-incidents', 'Security incidents with personal data'),
    evidenceKpi('full', 'Those who asked say the answer was full', 'lagging', ['helpdesk', 'manual']),
  ],
};

const register: KraTemplate = {
  id: 'register',
  title: 'Risks with an owner and a plan',
  description: 'What could go badly wrong, who looks after it, and what has been done about it.',
  expectedOutcomes: ['Large risks are named before they happen'],
  moves: ['audit-findings', 'security-incidents', 'budget-variance', ...profit],
  kpis: [
    metricKpi('risk-mitigation-rate', 'Risk mitigation rate'),
    evidenceKpi('came', 'For each harm of the cycle the register had named the risk', 'lagging', ['manual']),
  ],
};

const audits: KraTemplate = {
  id: 'audits',
  title: 'Audits without surprises',
  description: 'That controls work, that this can be shown, and that gaps are found by us first.',
  expectedOutcomes: ['Auditors find what we had already found'],
  moves: ['compliance-rate', 'regulatory-fines', 'security-incidents', 'risk-mitigation-rate'],
  kpis: [
    metricKpi('audit-findings', 'Audit findings'),
    evidenceKpi('own', 'Own checks found what auditors found, before them', 'leading', ['manual', 'other']),
  ],
};

const disputes: KraTemplate = {
  id: 'disputes',
  title: 'Disputes settled early',
  description: 'That quarrels end early, at a cost that is in proportion.',
  expectedOutcomes: ['Few quarrels reach a court'],
  moves: ['budget-variance', 'regulatory-fines', 'complaint-rate', ...profit],
  kpis: [
    localKpi('operating-cost', 'Operating cost of disputes'),
    evidenceKpi('view', 'For each dispute there is a view of its worth on file', 'leading', ['manual']),
  ],
};

const advice: KraTemplate = {
  id: 'advice',
  title: 'Advice in time to matter',
  description: 'That those who decide hear what the law allows before they decide.',
  expectedOutcomes: ['Colleagues ask early and get an answer they can use'],
  moves: ['compliance-rate', 'time-to-market', 'contract-turnaround-time', 'cycle-time', 'audit-findings'],
  kpis: [
    localKpi('cycle-time', 'Turnaround time of questions'),
    evidenceKpi('useful', 'Colleagues who asked say they could act on the answer', 'lagging', ['manual']),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A team colleagues like to ask',
  description: 'People who know the business, say what is possible, and stay.',
  expectedOutcomes: ['Colleagues ask before, not after', 'Good people stay'],
  moves: [...regardOfStaff],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the team'),
    metricKpi('employee-engagement', 'Engagement score of the team'),
    evidenceKpi('early', 'Colleagues who are asked say they come early', 'leading', ['manual']),
  ],
};

const aware: KraTemplate = {
  id: 'aware',
  title: 'Colleagues who know what to do',
  description: 'That people know what is expected of them before it matters.',
  expectedOutcomes: ['Colleagues report what looks wrong'],
  moves: ['compliance-rate', 'security-incidents', 'regulatory-fines', 'audit-findings'],
  kpis: [
    metricKpi('training-completion', 'Training completion on the rules'),
    evidenceKpi('knew', 'Colleagues in a sample of cases knew what to do', 'lagging', ['manual']),
  ],
};

const fraud: KraTemplate = {
  id: 'fraud',
  title: 'Wrongdoing that comes to light',
  description: 'That whoever sees something wrong can say so, and that it is looked into.',
  expectedOutcomes: ['Reports are safe and get an answer'],
  moves: ['compliance-rate', 'regulatory-fines', 'audit-findings', ...profit],
  kpis: [
    metricKpi('fraud-loss', 'Fraud loss'),
    evidenceKpi('heard', 'Those who reported something say they were heard and safe', 'leading', [
      'manual',
      'other',
    ]),
  ],
};

const closed: KraTemplate = {
  id: 'closed',
  title: 'Findings that are really closed',
  description: 'That what was found is mended for good, and not only ticked off.',
  expectedOutcomes: ['No finding comes back'],
  moves: ['compliance-rate', 'risk-mitigation-rate', 'security-incidents'],
  kpis: [
    metricKpi('policy-exceptions', 'Open exceptions after a finding'),
    localKpi('rework-rate', 'Rework on findings that were closed'),
    evidenceKpi('good', 'A second look at a sample found nothing open', 'lagging', ['manual']),
  ],
};

const gaps: KraTemplate = {
  id: 'gaps',
  title: 'Gaps closed before use',
  description: 'That weak places are found and closed before somebody uses them.',
  expectedOutcomes: ['The worst gaps are closed first'],
  moves: ['compliance-rate', 'open-vulnerabilities', 'monitoring-coverage', 'availability', 'audit-findings'],
  kpis: [
    metricKpi('vulnerability-age', 'Age of open vulnerabilities'),
    metricKpi('security-incidents', 'Security incidents'),
    evidenceKpi('worst', 'The worst gaps were closed first', 'leading', ['manual', 'other']),
  ],
};

const traps: KraTemplate = {
  id: 'traps',
  title: 'Colleagues who spot a trap',
  description: 'That people notice when somebody tries to use them as a way in.',
  expectedOutcomes: ['What looks wrong is reported at once'],
  moves: ['security-incidents', 'time-to-detect', 'compliance-rate'],
  kpis: [
    metricKpi('phishing-failure-rate', 'Phishing failure rate'),
    evidenceKpi('reported', 'In the last drill somebody reported it before harm was done', 'lagging', [
      'manual',
    ]),
  ],
};

const recover: KraTemplate = {
  id: 'recover',
  title: 'Back on our feet soon',
  description: 'That after the worst day the work goes on.',
  expectedOutcomes: ['Each critical system was brought back in a drill'],
  moves: [
    'availability',
    'production-incidents',
    'incident-response-time',
    'risk-mitigation-rate',
    'security-incidents',
  ],
  kpis: [
    metricKpi('restore-test-success', 'Restore test success'),
    metricKpi('time-to-restore', 'Time to restore after a failure'),
    evidenceKpi('drill', 'Each critical system was brought back in a drill', 'lagging', ['manual']),
  ],
};

/** Legal, compliance, risk and security. */
export const legalAndRisk: RoleFunction = {
  id: 'legal-and-risk',
  title: 'Legal and risk',
  synonyms: [
    'legal',
    'legal operations',
    'risk',
    'risk management',
    'counsel',
    'legal counsel',
    'lawyer',
    'general counsel',
    'paralegal',
    'recht',
    'rechtsabteilung',
    'syndikus',
    'risikomanagement',
  ],
  otherwise: ['credit risk modelling'],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [contracts, rules, advice, privacy] },
    { id: 'manager', levels: ['manager'], areas: [contracts, rules, register, team, audits] },
    { id: 'head', levels: ['director', 'executive'], areas: [register, audits, disputes, team, privacy] },
    {
      id: 'privacy-officer',
      title: 'Privacy officer',
      synonyms: [
        'data protection officer',
        'data protection',
        'data privacy',
        'privacy counsel',
        'privacy',
        'dpo',
        'datenschutz',
        'datenschutzbeauftragter',
        'datenschutzbeauftragte',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [privacy, rules, aware, audits],
    },
    {
      id: 'compliance-officer',
      title: 'Compliance officer',
      synonyms: [
        'compliance',
        'compliance manager',
        'compliance analyst',
        'regulatory affairs',
        'ethics and compliance',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [rules, audits, aware, fraud],
    },
    {
      id: 'internal-auditor',
      title: 'Internal auditor',
      synonyms: ['internal audit', 'it auditor', 'revision', 'interne revision', 'revisor', 'revisorin'],
      levels: ['mid', 'senior', 'manager'],
      areas: [audits, register, closed, advice],
    },
    {
      id: 'information-security-officer',
      title: 'Information security officer',
      synonyms: [
        'information security',
        'it security',
        'cyber security',
        'cybersecurity',
        'ciso',
        'security compliance',
        'informationssicherheit',
      ],
      levels: ['senior', 'manager', 'director'],
      areas: [gaps, traps, recover, audits],
    },
  ],
};
