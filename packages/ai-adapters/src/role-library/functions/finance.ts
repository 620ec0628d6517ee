import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const foresight: KraTemplate = {
  id: 'foresight',
  title: 'A view of the months ahead',
  description: 'What is expected, how sure that is, and what would change it.',
  expectedOutcomes: ['Surprises are rare and small', 'Those who decide know the range, not only the middle'],
  moves: [
    'cash-runway',
    'burn-rate',
    'operating-profit',
    'operating-margin',
    'revenue',
    'annual-recurring-revenue',
  ],
  kpis: [
    metricKpi('forecast-accuracy', 'Forecast accuracy'),
    metricKpi('budget-variance', 'Variance to budget'),
    evidenceKpi('assumptions', 'For each forecast the assumptions and their owners are on file', 'leading', [
      'finance',
      'manual',
    ]),
  ],
};

const cash: KraTemplate = {
  id: 'cash',
  title: 'Cash that comes in and lasts',
  description: 'That customers pay on time, bills are paid on time, and there is enough for the plans.',
  expectedOutcomes: [
    'Money owed to us comes in without harm to the customer',
    'Plans never fail for lack of cash',
  ],
  moves: ['burn-rate', 'operating-profit', 'payback-period', 'revenue'],
  kpis: [
    metricKpi('days-sales-outstanding', 'Days sales outstanding'),
    metricKpi('cash-runway', 'Months of cash'),
    evidenceKpi('talks', 'Overdue customers have been spoken to and a date is agreed', 'leading', [
      'finance',
      'crm',
    ]),
  ],
};

const truth: KraTemplate = {
  id: 'truth',
  title: 'Figures nobody has to doubt',
  description: 'That what is reported is right, on time and can be traced.',
  expectedOutcomes: ['Reports stand without corrections', 'An auditor finds every voucher'],
  moves: ['compliance-rate', 'forecast-accuracy', 'budget-variance'],
  kpis: [
    metricKpi('audit-findings', 'Audit findings'),
    localKpi('rework-rate', 'Rework on reports'),
    localKpi('cycle-time', 'Processing time of the monthly close'),
  ],
};

const advice: KraTemplate = {
  id: 'advice',
  title: 'Advice that changes decisions',
  description: 'That those who spend and earn know what it means in money before they decide.',
  expectedOutcomes: ['Decisions name their cost and their return', 'Teams ask finance first, not last'],
  moves: [
    'operating-margin',
    'operating-profit',
    'unit-cost',
    'customer-acquisition-cost',
    'payback-period',
    'annual-recurring-revenue',
  ],
  kpis: [
    metricKpi('gross-margin', 'Gross margin'),
    metricKpi('return-on-investment', 'Return on investment of approved plans'),
    evidenceKpi('partners', 'Leaders who are asked name a decision that finance made better', 'leading', [
      'manual',
    ]),
  ],
};

const thrift: KraTemplate = {
  id: 'thrift',
  title: 'Spending that earns its place',
  description: 'What the company spends on what, and that it can let go of what brings nothing.',
  expectedOutcomes: [
    'Every large item has somebody who answers for it',
    'Cost grows more slowly than income',
  ],
  moves: ['operating-margin', 'operating-profit', 'burn-rate', 'cash-runway', 'gross-margin'],
  kpis: [
    metricKpi('operating-cost', 'Operating cost'),
    evidenceKpi('owners', 'For each large item its owner can say what it brings', 'leading', [
      'finance',
      'manual',
    ]),
  ],
};

const rules: KraTemplate = {
  id: 'rules',
  title: 'Rules and risks in hand',
  description: 'Taxes, contracts, controls and insurable risks, so that nothing has to be hurried.',
  expectedOutcomes: ['Deadlines of authorities are met', 'Large risks have an owner and a plan'],
  moves: ['audit-findings', 'security-incidents', 'monitoring-coverage'],
  kpis: [
    metricKpi('compliance-rate', 'Compliance rate of controls'),
    metricKpi('audit-findings', 'Open findings of auditors'),
    evidenceKpi('register', 'For each large risk the plan was looked at this cycle', 'leading', [
      'finance',
      'manual',
    ]),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A finance team others like to ask',
  description: 'People who know the business, are heard, and stay.',
  expectedOutcomes: ['Questions get an answer the same day', 'Good people stay'],
  moves: ['employee-retention', 'time-to-hire', 'productivity'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the finance team'),
    metricKpi('employee-engagement', 'Engagement score of the finance team'),
  ],
};

/** Finance. */
export const finance: RoleFunction = {
  id: 'finance',
  title: 'Finance',
  synonyms: [
    'accounting',
    'controlling',
    'controller',
    'treasury',
    'financial planning',
    'fp a',
    'bookkeeping',
    'finanzen',
    'buchhaltung',
    'rechnungswesen',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [foresight, cash, truth, advice] },
    { id: 'manager', levels: ['manager'], areas: [foresight, cash, truth, advice, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [foresight, cash, thrift, rules, advice] },
  ],
};
