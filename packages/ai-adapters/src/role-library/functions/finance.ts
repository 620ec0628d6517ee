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
    evidenceKpi('traced', 'A reader who checks a sample finds each voucher', 'lagging', [
      'finance',
      'manual',
    ]),
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
    evidenceKpi('asked', 'Colleagues who asked say they had an answer they could use', 'lagging', ['manual']),
  ],
};

const bills: KraTemplate = {
  id: 'bills',
  title: 'Bills right the first time',
  description: 'That customers get bills they understand and pay.',
  expectedOutcomes: ['Nobody has to ask about a bill'],
  moves: [
    'days-sales-outstanding',
    'revenue',
    'customer-satisfaction',
    'cash-conversion-cycle',
    'free-cash-flow',
    'operating-cost',
  ],
  kpis: [
    metricKpi('invoice-error-rate', 'Invoice error rate'),
    metricKpi('overdue-receivables', 'Overdue receivables'),
    evidenceKpi('clear', 'Customers who are asked understand their bill', 'lagging', ['crm', 'helpdesk']),
  ],
};

const close: KraTemplate = {
  id: 'close',
  title: 'A close without long nights',
  description: 'That the books are closed soon, and that people go home in time.',
  expectedOutcomes: ['Leaders have the numbers while they still matter'],
  moves: [
    'audit-findings',
    'forecast-accuracy',
    'productivity',
    'employee-engagement',
    'operating-cost',
    'operating-margin',
  ],
  kpis: [
    metricKpi('days-to-close', 'Days to close the books'),
    evidenceKpi('load', 'Those who do the close say the load can be borne', 'leading', ['manual']),
  ],
};

const payables: KraTemplate = {
  id: 'payables',
  title: 'Suppliers paid as agreed',
  description: 'That whoever delivers is paid in full on the agreed day.',
  expectedOutcomes: ['Suppliers do not have to ask'],
  moves: ['cash-conversion-cycle', 'free-cash-flow', 'operating-cost', 'operating-margin', 'burn-rate'],
  kpis: [
    localKpi('on-time-delivery', 'Delivery on time of payments'),
    evidenceKpi('agreed', 'For each large supplier the agreed terms are on file', 'leading', ['finance']),
  ],
};

const allocation: KraTemplate = {
  id: 'allocation',
  title: 'Money where it brings most',
  description: 'Where the money goes, and that it can move when something better comes up.',
  expectedOutcomes: ['Plans compete on what they bring'],
  moves: [
    'operating-margin',
    'gross-margin',
    'productivity',
    'revenue-per-employee',
    'operating-profit',
    'revenue',
  ],
  kpis: [
    metricKpi('labour-cost-share', 'Labour cost share'),
    evidenceKpi('moved', 'Money was moved in the cycle, with the reason on file', 'leading', [
      'finance',
      'manual',
    ]),
  ],
};

const plans: KraTemplate = {
  id: 'plans',
  title: 'Plans others can work with',
  description: 'That plans are clear, in time, and made with those who must keep them.',
  expectedOutcomes: ['Those who keep a plan helped to make it'],
  moves: ['budget-variance', 'productivity', 'revenue', 'operating-margin', 'operating-cost'],
  kpis: [
    localKpi('cycle-time', 'Cycle time of a planning round'),
    localKpi('rework-rate', 'Rework on plans'),
    evidenceKpi('made', 'Those who must keep a plan say they helped to make it', 'lagging', ['manual']),
  ],
};

const tied: KraTemplate = {
  id: 'tied-up',
  title: 'Cash tied up no longer than needed',
  description: 'How long money is away before it comes back.',
  expectedOutcomes: ['Nobody finances what customers should pay'],
  moves: ['free-cash-flow', 'cash-runway', 'burn-rate', 'revenue', 'operating-margin'],
  kpis: [
    metricKpi('cash-conversion-cycle', 'Cash conversion cycle'),
    metricKpi('overdue-receivables', 'Overdue receivables'),
    evidenceKpi('talks', 'For each large sum that is late there is a date agreed', 'leading', [
      'finance',
      'crm',
    ]),
  ],
};

const fraud: KraTemplate = {
  id: 'fraud',
  title: 'Money safe from fraud',
  description: 'That nobody can take what is not theirs, and that tries are noticed.',
  expectedOutcomes: ['No payment leaves on one signature'],
  moves: ['audit-findings', 'compliance-rate', 'operating-profit', 'operating-margin', 'operating-cost'],
  kpis: [
    metricKpi('fraud-loss', 'Fraud loss'),
    evidenceKpi('tries', 'For each try it is known how it was noticed', 'leading', ['finance', 'manual']),
  ],
};

/** Finance. */
export const finance: RoleFunction = {
  id: 'finance',
  title: 'Finance',
  synonyms: [
    'financial',
    'finance operations',
    'financial operations',
    'corporate finance',
    'cfo',
    'finanzen',
    'finanzleiter',
    'finanzleiterin',
  ],
  otherwise: ['financial advisor', 'financial services', 'personal finance', 'consumer finance'],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [foresight, cash, truth, advice] },
    { id: 'manager', levels: ['manager'], areas: [foresight, cash, truth, thrift, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [foresight, cash, thrift, rules, advice] },
    {
      id: 'accountant',
      title: 'Accountant',
      synonyms: [
        'accounting',
        'accounting manager',
        'accounts payable',
        'accounts receivable',
        'bookkeeping',
        'bookkeeper',
        'financial controller',
        'buchhaltung',
        'buchhalter',
        'buchhalterin',
        'rechnungswesen',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [truth, bills, close, payables],
    },
    {
      id: 'financial-planning-analyst',
      title: 'Financial planning analyst',
      synonyms: [
        'financial planning',
        'financial planning and analysis',
        'fp a',
        'fpa',
        'financial analyst',
        'finance business partner',
        'business controller',
        'controlling',
        'controller',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [foresight, advice, allocation, plans],
    },
    {
      id: 'treasury-manager',
      title: 'Treasury manager',
      synonyms: ['treasury', 'cash management', 'credit control', 'credit controller', 'collections'],
      levels: ['mid', 'senior', 'manager'],
      areas: [cash, tied, fraud, payables],
    },
  ],
};
