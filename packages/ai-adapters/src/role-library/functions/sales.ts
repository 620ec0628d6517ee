import { evidenceKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';

const recurring = ['annual-recurring-revenue', 'monthly-recurring-revenue', 'revenue'] as const;

const winning: KraTemplate = {
  id: 'winning',
  title: 'Winning customers that fit',
  description: 'Orders from customers we can serve well, at terms both sides can live with.',
  expectedOutcomes: ['Offers go to buyers whose problem we solve', 'Orders are won without buying them'],
  moves: [...recurring, 'quota-attainment', 'market-share', 'average-deal-size'],
  kpis: [
    metricKpi('new-bookings', 'New bookings signed'),
    metricKpi('win-rate', 'Win rate of offers made'),
    metricKpi('lead-conversion', 'Lead conversion to a first offer'),
    evidenceKpi('fit', 'Those who deliver say that who was won fits', 'lagging', ['crm', 'manual']),
  ],
};

const funnel: KraTemplate = {
  id: 'opportunities',
  title: 'Enough sound opportunities ahead',
  description: 'A stock of opportunities that is large and true enough to carry the coming months.',
  expectedOutcomes: [
    'What stands in the records is real and dated',
    'Gaps ahead are seen while they can be closed',
  ],
  moves: [...recurring, 'new-bookings', 'quota-attainment', 'market-share'],
  kpis: [
    metricKpi('pipeline', 'Qualified pipeline ahead'),
    metricKpi('quota-attainment', 'Quota attainment over the cycle'),
    evidenceKpi('record', 'A sample of open opportunities is up to date and has a next step', 'leading', [
      'crm',
    ]),
  ],
};

const flow: KraTemplate = {
  id: 'flow',
  title: 'A smooth way to a decision',
  description: 'The time and effort it takes a buyer to get from the first talk to a yes or a no.',
  expectedOutcomes: ['Buyers know what comes next and who decides', 'A no comes early'],
  moves: ['win-rate', ...recurring, 'new-bookings', 'customer-acquisition-cost', 'payback-period'],
  kpis: [
    metricKpi('sales-cycle-length', 'Sales cycle from first talk to decision'),
    evidenceKpi('next-step', 'Buyers who are asked know what comes next and who decides', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const promises: KraTemplate = {
  id: 'promises',
  title: 'Promises that survive the signature',
  description: 'What was said before the order still holds for the people who deliver, and for the customer.',
  expectedOutcomes: ['Whoever takes over finds all that was agreed', 'New customers get what they expected'],
  moves: [
    'net-promoter-score',
    'customer-retention',
    'net-revenue-retention',
    'gross-revenue-retention',
    'onboarding-time',
  ],
  kpis: [
    metricKpi('customer-churn', 'Churn of customers won in the last year'),
    metricKpi('customer-satisfaction', 'Customer satisfaction after the handover'),
    evidenceKpi('handover', 'Delivery confirms that the handover left nothing open', 'leading', [
      'crm',
      'helpdesk',
    ]),
  ],
};

const forecast: KraTemplate = {
  id: 'foresight',
  title: 'Numbers others can plan with',
  description: 'What is said about the coming months, and how well it holds.',
  expectedOutcomes: ['Plans for people and money rest on what sales says'],
  moves: [...recurring, 'cash-runway', 'budget-variance', 'operating-margin'],
  kpis: [
    metricKpi('forecast-accuracy', 'Forecast accuracy of the cycle'),
    evidenceKpi('reasons', 'Each change of the forecast during the cycle has a reason on file', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'A sales team that grows and stays',
  description: 'People who get better at selling, get started fast and want to stay.',
  expectedOutcomes: ['New colleagues win their first orders soon', 'Good people stay'],
  moves: ['employee-retention', 'quota-attainment', 'productivity', 'time-to-hire'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in the sales team'),
    metricKpi('employee-engagement', 'Engagement score of the sales team'),
    evidenceKpi('coaching', 'Each colleague can name what coaching has changed in their work', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const terms: KraTemplate = {
  id: 'terms',
  title: 'Growth that pays',
  description: 'Prices, terms and the cost of selling, so that growth leaves something over.',
  expectedOutcomes: ['Discounts are rare and have a reason', 'Winning a customer costs less than it brings'],
  moves: ['operating-margin', 'operating-profit', 'payback-period', ...recurring],
  kpis: [
    metricKpi('gross-margin', 'Gross margin of new orders'),
    metricKpi('customer-acquisition-cost', 'Customer acquisition cost'),
    evidenceKpi('discounts', 'Each discount beyond the usual has a reason and a name', 'leading', ['crm']),
  ],
};

const growing: KraTemplate = {
  id: 'growing',
  title: 'Customers who buy again and more',
  description: 'What existing customers gain from buying more, and that they do.',
  expectedOutcomes: ['Renewal talks start with what the customer has gained'],
  moves: [
    ...recurring,
    'customer-lifetime-value',
    'customer-retention',
    'gross-revenue-retention',
    'customer-churn',
  ],
  kpis: [
    metricKpi('net-revenue-retention', 'Net revenue retention'),
    metricKpi('expansion-revenue', 'Expansion revenue'),
    evidenceKpi('plans', 'Large customers have a plan for the year that they know', 'leading', ['crm']),
  ],
};

const references: KraTemplate = {
  id: 'references',
  title: 'Buyers who vouch for us',
  description: 'That customers say to others what they gained, and that buyers hear it when they doubt.',
  expectedOutcomes: ['Doubts are answered by customers, not by us'],
  moves: ['win-rate', 'net-promoter-score', 'customer-retention', ...recurring],
  kpis: [
    metricKpi('reference-customers', 'Reference customers'),
    evidenceKpi('ready', 'For each kind of buyer there is a customer who would take a call', 'leading', [
      'crm',
      'manual',
    ]),
  ],
};

const firstTalks: KraTemplate = {
  id: 'first-talks',
  title: 'First talks with the right buyers',
  description: 'That people who have our problem agree to talk, and that the talk is worth their time.',
  expectedOutcomes: ['Buyers say the first talk was worth it'],
  moves: ['pipeline', 'win-rate', 'market-share', ...recurring, 'new-bookings'],
  kpis: [
    metricKpi('qualified-leads', 'Qualified leads from first talks'),
    metricKpi('new-customers', 'New customers whose first talk was ours'),
    evidenceKpi('worth', 'Buyers who are asked say the first talk was worth it', 'lagging', [
      'crm',
      'manual',
    ]),
  ],
};

const takenUp: KraTemplate = {
  id: 'taken-up',
  title: 'Talks that lead somewhere',
  description: 'That what is handed over is understood, wanted and taken up at once.',
  expectedOutcomes: ['Sellers never ask twice for what was already said'],
  moves: ['win-rate', 'pipeline', 'sales-cycle-length', ...recurring, 'new-bookings'],
  kpis: [
    metricKpi('lead-acceptance-rate', 'Lead acceptance rate'),
    evidenceKpi('brief', 'Sellers in a sample say they knew all they needed', 'lagging', ['crm', 'manual']),
  ],
};

const territory: KraTemplate = {
  id: 'territory',
  title: 'Time spent where it counts',
  description: 'Which buyers are spoken to, which are not, and why.',
  expectedOutcomes: ['The best buyers are spoken to first'],
  moves: ['pipeline', 'new-bookings', 'market-share', ...recurring, 'quota-attainment'],
  kpis: [
    metricKpi('pipeline-coverage', 'Pipeline coverage'),
    evidenceKpi('reasons', 'For each large buyer that was left out the reason is on file', 'lagging', [
      'crm',
      'manual',
    ]),
  ],
};

const craft: KraTemplate = {
  id: 'craft',
  title: 'A craft that gets better',
  description: 'That people know the product, the buyer and the trade a little better each month.',
  expectedOutcomes: ['New colleagues carry their part soon'],
  moves: ['win-rate', 'quota-attainment', 'productivity', 'employee-retention', ...recurring, 'new-bookings'],
  kpis: [
    metricKpi('ramp-time', 'Ramp time of new colleagues'),
    metricKpi('assessment-pass-rate', 'Assessment pass rate'),
    evidenceKpi('tried', 'Each colleague can name what they tried and what came of it', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

const keeping: KraTemplate = {
  id: 'keeping',
  title: 'Customers kept by what they gain',
  description: 'That danger is seen early, and that customers renew because it pays.',
  expectedOutcomes: ['Nobody leaves by surprise'],
  moves: ['customer-retention', 'customer-churn', 'net-promoter-score', 'renewal-rate', ...recurring],
  kpis: [
    metricKpi('gross-revenue-retention', 'Gross revenue retention'),
    metricKpi('revenue-at-risk', 'Revenue at risk'),
    evidenceKpi('gain', 'Customers who are asked can say what they gained', 'leading', ['crm', 'manual']),
  ],
};

const proof: KraTemplate = {
  id: 'proof',
  title: 'Doubts settled before the order',
  description: 'That a buyer has seen that it works for them before they sign.',
  expectedOutcomes: ['What was shown is what is delivered'],
  moves: ['new-bookings', 'sales-cycle-length', 'average-deal-size', ...recurring, 'customer-satisfaction'],
  kpis: [
    metricKpi('win-rate', 'Win rate of offers with a proof'),
    metricKpi('quote-turnaround-time', 'Quote turnaround time'),
    evidenceKpi('seen', 'Buyers say what they saw was what they got', 'lagging', ['crm', 'manual']),
  ],
};

const fitting: KraTemplate = {
  id: 'fitting',
  title: 'Solutions that fit the need',
  description: 'That what is offered is what the buyer needs, no less and no more.',
  expectedOutcomes: ['Customers use what they bought'],
  moves: ['adoption-rate', 'net-revenue-retention', 'new-bookings', 'customer-satisfaction', ...recurring],
  kpis: [
    metricKpi('average-deal-size', 'Average deal size'),
    metricKpi('time-to-value', 'Time to value after the order'),
    evidenceKpi('why', 'Buyers who are asked can say why this and no more', 'leading', ['crm', 'manual']),
  ],
};

const knowledge: KraTemplate = {
  id: 'knowledge',
  title: 'Knowledge sellers can use',
  description: 'That sellers know what the product can and cannot do, in words a buyer understands.',
  expectedOutcomes: ['Sellers promise only what holds'],
  moves: ['win-rate', 'quota-attainment', 'sales-cycle-length', 'new-bookings', ...recurring],
  kpis: [
    metricKpi('quota-attainment', 'Quota attainment of the sellers'),
    evidenceKpi('asked', 'Sellers who are asked explain the hard points rightly', 'leading', ['manual']),
    evidenceKpi('held', 'What was promised in a sample of orders held', 'lagging', ['crm', 'manual']),
  ],
};

const records: KraTemplate = {
  id: 'records',
  title: 'Records and tools sellers trust',
  description: 'That sellers find what they need and enter nothing twice.',
  expectedOutcomes: ['Sellers spend their time with buyers'],
  moves: ['forecast-accuracy', 'productivity', 'quota-attainment', 'sales-cycle-length', ...recurring],
  kpis: [
    metricKpi('quote-turnaround-time', 'Quote turnaround time'),
    evidenceKpi('sample', 'A sample of records is right and complete', 'lagging', ['crm']),
  ],
};

const economy: KraTemplate = {
  id: 'economy',
  title: 'Selling that costs less',
  description: 'What it takes to win a customer, and that it falls.',
  expectedOutcomes: ['Effort goes where it brings most'],
  moves: ['customer-acquisition-cost', 'payback-period', 'operating-margin', 'operating-cost', ...recurring],
  kpis: [
    metricKpi('sales-efficiency', 'Sales efficiency'),
    evidenceKpi('costs', 'For each way of selling it is known what it cost and brought', 'leading', [
      'crm',
      'finance',
    ]),
  ],
};

/** Sales. */
export const sales: RoleFunction = {
  id: 'sales',
  title: 'Sales',
  synonyms: [
    'selling',
    'seller',
    'salesperson',
    'business development',
    'revenue team',
    'vertrieb',
    'verkauf',
    'verkäufer',
    'verkäuferin',
    'vertriebsleiter',
    'vertriebsleiterin',
    'vertriebsmitarbeiter',
    'vertriebsmitarbeiterin',
  ],
  otherwise: ['sales tax', 'garage sales'],
  profiles: [
    {
      id: 'contributor',
      levels: ['junior', 'mid', 'senior'],
      areas: [winning, funnel, flow, promises, growing],
    },
    { id: 'manager', levels: ['manager'], areas: [winning, funnel, forecast, team, promises] },
    { id: 'head', levels: ['director', 'executive'], areas: [winning, growing, terms, forecast, team] },
    {
      id: 'account-executive',
      title: 'Account executive',
      synonyms: ['closing', 'enterprise sales executive', 'sales executive', 'new business manager'],
      levels: ['junior', 'mid', 'senior'],
      areas: [winning, flow, terms, references],
    },
    {
      id: 'sales-development',
      title: 'Sales development representative',
      synonyms: ['sales development', 'sdr', 'bdr', 'business development representative', 'inside sales'],
      levels: ['junior', 'mid'],
      areas: [firstTalks, takenUp, territory, craft],
    },
    {
      id: 'account-manager',
      title: 'Account manager',
      synonyms: [
        'key account',
        'key account manager',
        'account management',
        'strategic accounts',
        'großkundenbetreuer',
        'kundenberater',
        'kundenberaterin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [growing, keeping, promises, references],
    },
    {
      id: 'sales-engineer',
      title: 'Sales engineer',
      synonyms: [
        'sales engineering',
        'solutions engineer',
        'solution engineer',
        'pre sales',
        'presales',
        'solutions consultant',
        'solution consultant',
        'technical sales',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [proof, fitting, knowledge, promises],
    },
    {
      id: 'sales-operations',
      title: 'Sales operations analyst',
      synonyms: [
        'sales operations',
        'revenue operations',
        'revops',
        'sales ops',
        'sales enablement',
        'sales analytics',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [forecast, records, territory, economy],
    },
  ],
};
