import { evidenceKpi, localKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income } from './company-metrics.ts';

const start: KraTemplate = {
  id: 'start',
  title: 'A quick and sure start',
  description: 'The way from the signature to the first day on which the customer gains something.',
  expectedOutcomes: [
    'Customers work with the product soon after they sign',
    'What slows the start is known and removed',
  ],
  moves: ['customer-churn', 'customer-retention', 'activation-rate', 'net-promoter-score', 'adoption-rate'],
  kpis: [
    metricKpi('onboarding-time', 'Onboarding time of new customers'),
    metricKpi('time-to-value', 'Time to first value'),
    metricKpi('customer-satisfaction', 'Customer satisfaction at the end of the start'),
    evidenceKpi('slow', 'For each slow start the cause is on file', 'leading', ['crm', 'manual']),
  ],
};

const staying: KraTemplate = {
  id: 'staying',
  title: 'Customers who stay',
  description: 'That customers renew because they gain from it, and that danger is seen early.',
  expectedOutcomes: ['Nobody leaves by surprise', 'Renewals are a formality'],
  moves: ['gross-revenue-retention', 'net-revenue-retention', 'customer-lifetime-value', ...income],
  kpis: [
    metricKpi('customer-churn', 'Churn of customers in care'),
    metricKpi('adoption-rate', 'Adoption of what was bought'),
    metricKpi('customer-retention', 'Renewals of customers in care'),
    evidenceKpi('plan', 'Customers in danger know the plan and agree to it', 'leading', ['crm', 'manual']),
  ],
};

const regard: KraTemplate = {
  id: 'regard',
  title: 'Customers who speak well of us',
  description: 'How customers find working with us, and what is done about what they say.',
  expectedOutcomes: ['Criticism gets an answer and a change', 'Customers recommend us unasked'],
  moves: ['customer-satisfaction', 'customer-retention', 'customer-churn', 'win-rate'],
  kpis: [
    metricKpi('net-promoter-score', 'Net promoter score of customers in care'),
    metricKpi('customer-effort-score', 'Customer effort for the usual matters'),
    evidenceKpi('answers', 'Customers who criticised say that something came of it', 'leading', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const gain: KraTemplate = {
  id: 'gain',
  title: 'Gain that customers can prove',
  description: 'What the product changes for the customer, in terms the customer uses.',
  expectedOutcomes: [
    'Customers can show their own leaders what they gained',
    'New needs are heard first by us',
  ],
  moves: [
    ...income,
    'customer-lifetime-value',
    'customer-retention',
    'weekly-active-users',
    'monthly-active-users',
  ],
  kpis: [
    metricKpi('net-revenue-retention', 'Net revenue retention of customers in care'),
    metricKpi('expansion-revenue', 'Expansion revenue from customers in care'),
    evidenceKpi('reviews', 'Customers agree to the gain stated in their last review', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const method: KraTemplate = {
  id: 'method',
  title: 'A way of working that scales',
  description: 'Methods, material and tools, so that more customers can be cared for as well as today.',
  expectedOutcomes: ['What works once is done everywhere', 'Care per customer costs less and is no worse'],
  moves: ['onboarding-time', 'productivity', 'operating-margin', 'gross-margin', 'time-to-value'],
  kpis: [
    localKpi('unit-cost', 'Cost per unit of care'),
    localKpi('on-time-delivery', 'Delivery on time of agreed steps'),
    localKpi('cycle-time', 'Turnaround time of customer matters'),
    evidenceKpi('everywhere', 'Colleagues in a sample of cases worked the agreed way', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A team customers can count on',
  description: 'People who know their customers, can help them, and stay.',
  expectedOutcomes: ['Customers keep their contact', 'New colleagues are able to help soon'],
  moves: ['employee-retention', 'time-to-hire', 'net-promoter-score', 'customer-satisfaction'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the customer team'),
    metricKpi('employee-engagement', 'Engagement score of the customer team'),
    evidenceKpi('ability', 'Colleagues show that they can run the hard cases', 'leading', ['hrms', 'manual']),
  ],
};

const firstMonths: KraTemplate = {
  id: 'first-months',
  title: 'First months that keep customers',
  description: 'What happens between the first day and the first renewal talk, when most customers are lost.',
  expectedOutcomes: ['Doubts in the first months are heard and settled'],
  moves: [
    'customer-retention',
    'gross-revenue-retention',
    'net-revenue-retention',
    'customer-lifetime-value',
    ...income,
  ],
  kpis: [
    metricKpi('customer-churn', 'Churn in the first months'),
    metricKpi('activation-rate', 'Activation in the first months'),
    evidenceKpi('doubts', 'For each doubtful start there is a plan the customer knows', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const welcome: KraTemplate = {
  id: 'welcome',
  title: 'A start customers speak well of',
  description: 'How customers find their first months with us, and what is done about what they say.',
  expectedOutcomes: ['New customers recommend us to others'],
  moves: ['customer-satisfaction', 'customer-retention', 'customer-churn', 'referral-rate', 'win-rate'],
  kpis: [
    metricKpi('net-promoter-score', 'Net promoter score of new customers'),
    metricKpi('customer-effort-score', 'Customer effort in the first months'),
    evidenceKpi('changed', 'Customers who criticised say that something came of it', 'lagging', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const danger: KraTemplate = {
  id: 'danger',
  title: 'Danger seen early',
  description: 'Which customers may leave, why, and what is done about it.',
  expectedOutcomes: ['Nobody leaves by surprise'],
  moves: ['customer-churn', 'customer-retention', 'net-revenue-retention', 'renewal-rate', ...income],
  kpis: [
    metricKpi('customer-health-score', 'Customer health score'),
    metricKpi('gross-revenue-retention', 'Gross revenue retention'),
    evidenceKpi('surprise', 'For each customer who left the danger was on file before', 'lagging', [
      'crm',
      'manual',
    ]),
  ],
};

const use: KraTemplate = {
  id: 'growing-use',
  title: 'Use that grows after the start',
  description: 'That customers use what they pay for, and find more to use it for.',
  expectedOutcomes: ['New uses are found with the customer'],
  moves: [
    'net-revenue-retention',
    'customer-retention',
    'adoption-rate',
    'customer-lifetime-value',
    ...income,
  ],
  kpis: [
    metricKpi('licence-utilization', 'Licence utilization'),
    metricKpi('expansion-revenue', 'Expansion revenue'),
    evidenceKpi('named', 'Customers who are asked name a use they had not thought of', 'lagging', [
      'crm',
      'manual',
    ]),
  ],
};

const renewals: KraTemplate = {
  id: 'renewals',
  title: 'A next year nobody fears',
  description: 'That talks about the next year start early and end without a quarrel.',
  expectedOutcomes: ['Customers know what they will pay and why'],
  moves: [
    'gross-revenue-retention',
    'net-revenue-retention',
    'customer-retention',
    'customer-churn',
    ...income,
  ],
  kpis: [
    metricKpi('renewal-rate', 'Renewal rate'),
    metricKpi('revenue-at-risk', 'Revenue at risk'),
    evidenceKpi('price', 'Customers who are asked know what they will pay and why', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const terms: KraTemplate = {
  id: 'terms',
  title: 'Fair terms that last',
  description: 'That prices at renewal reflect what the customer gains.',
  expectedOutcomes: ['Discounts are rare and have a reason'],
  moves: ['gross-margin', 'operating-margin', 'net-revenue-retention', 'renewal-rate', ...income],
  kpis: [
    metricKpi('average-discount', 'Average discount at renewal'),
    evidenceKpi('reason', 'Each discount beyond the usual has a reason and a name', 'leading', ['crm']),
  ],
};

const foresight: KraTemplate = {
  id: 'foresight',
  title: 'No surprise at the end of a term',
  description: 'What will be renewed and what will not, and how sure that is.',
  expectedOutcomes: ['Plans rest on what is said here'],
  moves: ['gross-revenue-retention', 'revenue', 'net-revenue-retention', 'budget-variance', ...income],
  kpis: [
    metricKpi('forecast-accuracy', 'Forecast accuracy of renewals'),
    metricKpi('customer-health-score', 'Customer health score'),
    evidenceKpi('reasons', 'Each change of view during the term has a reason on file', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const goLive: KraTemplate = {
  id: 'go-live',
  title: 'Go-lives that hold',
  description: 'That the day of the start is the day that was said, and that it holds.',
  expectedOutcomes: ['Nothing is taken back after the start'],
  moves: ['onboarding-time', 'customer-churn', 'activation-rate', ...income, 'net-promoter-score'],
  kpis: [
    metricKpi('time-to-value', 'Time to value after the order'),
    localKpi('on-time-delivery', 'Delivery on time of agreed starts'),
    evidenceKpi('held', 'Nothing of a sample of starts had to be taken back', 'lagging', ['crm', 'manual']),
  ],
};

const setUp: KraTemplate = {
  id: 'set-up',
  title: 'A set-up that fits the work',
  description: 'That the product is set up for how the customer works, and that people use it.',
  expectedOutcomes: ['Those who do the work were asked first'],
  moves: ['net-promoter-score', 'customer-retention', 'onboarding-time', 'customer-churn'],
  kpis: [
    metricKpi('adoption-rate', 'Adoption in the first months'),
    metricKpi('customer-satisfaction', 'Customer satisfaction at the end of a project'),
    evidenceKpi('asked', 'Those who do the work say they were asked first', 'leading', ['crm', 'manual']),
  ],
};

const handed: KraTemplate = {
  id: 'handed-over',
  title: 'A handover others can work with',
  description: 'That those who look after the customer afterwards know what was set up and why.',
  expectedOutcomes: ['Support finds the answer in the record'],
  moves: ['time-to-resolution', 'first-contact-resolution', 'customer-satisfaction', 'customer-churn'],
  kpis: [
    metricKpi('escalation-rate', 'Escalation rate after the handover'),
    evidenceKpi('complete', 'Those who took over say nothing was missing', 'leading', ['crm', 'helpdesk']),
  ],
};

const frame: KraTemplate = {
  id: 'frame',
  title: 'Projects that keep their frame',
  description: 'That effort, dates and scope stay as agreed, or are agreed anew.',
  expectedOutcomes: ['Changes are agreed before they are made'],
  moves: ['gross-margin', 'operating-margin', 'on-time-delivery', 'unit-cost'],
  kpis: [
    localKpi('budget-variance', 'Variance to budget of projects'),
    localKpi('utilization', 'Utilization of consultants'),
    evidenceKpi('agreed', 'Each change of the frame was agreed before it was made', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

/** Customer success, with onboarding. */
export const customerSuccess: RoleFunction = {
  id: 'customer-success',
  title: 'Customer success',
  synonyms: [
    'client success',
    'customer experience',
    'customer care',
    'account care',
    'kundenerfolg',
    'kundenbetreuung',
    'kundenbetreuer',
    'kundenbetreuerin',
  ],
  otherwise: [],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [start, staying, regard, gain] },
    { id: 'manager', levels: ['manager'], areas: [staying, regard, gain, danger, team] },
    { id: 'head', levels: ['director', 'executive'], areas: [staying, gain, renewals, method, team] },
    {
      id: 'onboarding-lead',
      title: 'Customer onboarding lead',
      synonyms: [
        'customer onboarding',
        'client onboarding',
        'onboarding',
        'onboarding of customers',
        'kunden onboarding',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [start, firstMonths, welcome, method],
    },
    {
      id: 'customer-success-manager',
      title: 'Customer success manager',
      synonyms: [
        'success manager',
        'client success manager',
        'csm',
        'customer success associate',
        'account manager',
      ],
      levels: ['junior', 'mid', 'senior'],
      areas: [staying, use, danger, regard],
    },
    {
      id: 'implementation-consultant',
      title: 'Implementation consultant',
      synonyms: [
        'implementation',
        'implementation manager',
        'implementation specialist',
        'professional services',
        'delivery consultant',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [goLive, setUp, handed, frame],
    },
    {
      id: 'renewals-manager',
      title: 'Renewals manager',
      synonyms: ['renewals', 'renewal manager', 'renewals specialist'],
      levels: ['mid', 'senior', 'manager'],
      areas: [renewals, terms, gain, foresight],
    },
  ],
};
