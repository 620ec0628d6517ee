import { evidenceKpi, metricKpi } from '../metric-kpi.ts';
import type { KraTemplate, RoleFunction } from '../role-function.ts';
import { income, profit, regardOfCustomers, regardOfStaff } from './company-metrics.ts';

const flow: KraTemplate = {
  id: 'flow',
  title: 'Work that moves without waiting',
  description: 'That what was begun gets finished, in the order that matters, on the day that was said.',
  expectedOutcomes: ['Others can plan with our dates', 'Little work lies about'],
  moves: [
    'on-time-in-full',
    'order-cycle-time',
    'lead-time',
    'productivity',
    'work-in-progress',
    ...regardOfCustomers,
  ],
  kpis: [
    metricKpi('cycle-time', 'Cycle time from start to finish'),
    metricKpi('on-time-delivery', 'Delivery on time'),
    evidenceKpi('plan', 'Those who planned with our dates say they could', 'lagging', ['manual']),
  ],
};

const first: KraTemplate = {
  id: 'right',
  title: 'Right the first time',
  description: 'That what leaves a step is good, so that nobody has to look twice.',
  expectedOutcomes: ['Faults are found where they arise'],
  moves: ['defect-rate', 'rework-rate', 'unit-cost', 'complaint-rate', 'return-rate', ...profit],
  kpis: [
    metricKpi('first-pass-yield', 'First pass yield'),
    metricKpi('scrap-rate', 'Scrap rate'),
    evidenceKpi('arises', 'Faults in a sample were found where they arose', 'leading', [
      'warehouse',
      'manual',
    ]),
  ],
};

const machines: KraTemplate = {
  id: 'machines',
  title: 'Equipment there when needed',
  description: 'That machines and tools run when they should, and stand still only by plan.',
  expectedOutcomes: ['Repairs are planned, not suffered', 'A change of product takes little time'],
  moves: ['throughput', 'on-time-delivery', 'unit-cost', 'productivity', ...profit],
  kpis: [
    metricKpi('setup-time', 'Setup time between products'),
    metricKpi('unplanned-downtime', 'Unplanned downtime'),
    metricKpi('equipment-effectiveness', 'Equipment effectiveness'),
    evidenceKpi('planned', 'Repairs in a sample were planned and not suffered', 'lagging', [
      'warehouse',
      'manual',
    ]),
  ],
};

const safe: KraTemplate = {
  id: 'unhurt',
  title: 'People who go home unhurt',
  description: 'That nobody is hurt or worn out by the work.',
  expectedOutcomes: ['Dangers are reported before they hurt', 'Shifts can be borne for years'],
  moves: ['absence-rate', 'compliance-rate', 'employee-turnover', ...regardOfStaff],
  kpis: [
    metricKpi('safety-incidents', 'Safety incidents'),
    metricKpi('overtime-share', 'Overtime share'),
    evidenceKpi('reports', 'For each reported danger somebody can say what was done', 'leading', [
      'other',
      'manual',
    ]),
  ],
};

const orders: KraTemplate = {
  id: 'orders',
  title: 'Orders that arrive whole',
  description: 'That customers get what they ordered, all of it, on the day they expect it.',
  expectedOutcomes: ['Customers need not call to ask where it is'],
  moves: ['on-time-delivery', 'return-rate', 'complaint-rate', ...regardOfCustomers, ...income],
  kpis: [
    metricKpi('on-time-in-full', 'Orders on time in full'),
    metricKpi('order-accuracy', 'Order accuracy'),
    evidenceKpi('told', 'Customers whose order is late have heard it from us first', 'leading', [
      'crm',
      'helpdesk',
    ]),
  ],
};

const stock: KraTemplate = {
  id: 'stock',
  title: 'Goods in the right place',
  description: 'That there is enough of what is needed, and no more.',
  expectedOutcomes: ['Nothing waits for a part', 'Little money lies on shelves'],
  moves: ['inventory-value', 'on-time-in-full', 'cash-conversion-cycle', 'on-time-delivery', ...profit],
  kpis: [
    metricKpi('stockout-rate', 'Stockout rate'),
    metricKpi('supplier-punctuality', 'Supplier punctuality'),
    metricKpi('inventory-turnover', 'Inventory turnover'),
    evidenceKpi('waited', 'Crews who are asked did not wait for a part', 'lagging', ['manual']),
  ],
};

const suppliers: KraTemplate = {
  id: 'suppliers',
  title: 'Suppliers one can build on',
  description: 'That those we buy from deliver what was agreed, and are better for working with us.',
  expectedOutcomes: ['Trouble at a supplier is known early', 'Savings cost nobody quality'],
  moves: ['unit-cost', 'stockout-rate', 'defect-rate', ...profit],
  kpis: [
    metricKpi('supplier-defect-rate', 'Supplier defect rate'),
    metricKpi('procurement-savings', 'Procurement savings'),
    evidenceKpi('early', 'Trouble at a supplier was known before it hurt', 'leading', ['manual']),
  ],
};

const cost: KraTemplate = {
  id: 'proportion',
  title: 'Cost that stays in proportion',
  description: 'What one piece of work costs, and that it grows more slowly than the work.',
  expectedOutcomes: ['Everybody knows what their work costs'],
  moves: [...profit, 'productivity', 'labour-cost-share'],
  kpis: [
    metricKpi('unit-cost', 'Unit cost'),
    metricKpi('utilization', 'Capacity utilization'),
    evidenceKpi('known', 'Crews who are asked know what their work costs', 'leading', ['manual']),
  ],
};

const freight: KraTemplate = {
  id: 'freight',
  title: 'Goods that travel well',
  description: 'How goods get from place to place, at what cost and in what state.',
  expectedOutcomes: ['Nothing breaks on the way', 'Routes and carriers are chosen, not inherited'],
  moves: [
    'on-time-delivery',
    'unit-cost',
    'carbon-emissions',
    'on-time-in-full',
    ...profit,
    ...regardOfCustomers,
  ],
  kpis: [
    metricKpi('freight-cost', 'Freight cost'),
    metricKpi('order-cycle-time', 'Order cycle time'),
    evidenceKpi('damage', 'For each damage on the way the cause is on file', 'leading', [
      'warehouse',
      'manual',
    ]),
  ],
};

const energy: KraTemplate = {
  id: 'energy',
  title: 'Less energy for the same work',
  description: 'What the work takes in energy and material, and what it leaves behind.',
  expectedOutcomes: ['The largest users of energy are known'],
  moves: ['carbon-emissions', 'unit-cost', 'compliance-rate', ...profit],
  kpis: [
    metricKpi('energy-intensity', 'Energy intensity of the work'),
    evidenceKpi('largest', 'For each large user of energy there is an owner with a plan', 'leading', [
      'manual',
      'other',
    ]),
  ],
};

const demand: KraTemplate = {
  id: 'demand',
  title: 'Demand seen in time',
  description: 'What will be asked for, how sure that is, and what is prepared for the rest.',
  expectedOutcomes: ['Sales and operations plan with the same numbers'],
  moves: ['inventory-value', 'stockout-rate', 'on-time-in-full', ...income, ...profit],
  kpis: [
    metricKpi('forecast-accuracy', 'Forecast accuracy of demand'),
    evidenceKpi('assumptions', 'For each plan the assumptions and their owners are on file', 'leading', [
      'manual',
    ]),
  ],
};

const agreed: KraTemplate = {
  id: 'agreed',
  title: 'Buying under agreed terms',
  description: 'That what is bought is bought under terms somebody has negotiated.',
  expectedOutcomes: ['Colleagues find it easy to buy the right way'],
  moves: ['procurement-savings', 'compliance-rate', 'budget-variance', ...profit],
  kpis: [
    metricKpi('spend-under-management', 'Spend under management'),
    metricKpi('operating-cost', 'Operating cost of what is bought'),
    evidenceKpi('easy', 'Colleagues who are asked find it easy to buy the right way', 'lagging', ['manual']),
  ],
};

const threads: KraTemplate = {
  id: 'threads',
  title: 'No single thread to hang on',
  description: 'That no single supplier, place or person can stop the work.',
  expectedOutcomes: ['For each critical part there is a second way'],
  moves: ['stockout-rate', 'on-time-delivery', 'risk-mitigation-rate', 'audit-findings', 'on-time-in-full'],
  kpis: [
    metricKpi('supplier-concentration', 'Supplier concentration'),
    evidenceKpi('second', 'The second way was tried for each critical part', 'lagging', ['manual']),
  ],
};

const returns: KraTemplate = {
  id: 'returns',
  title: 'Goods that come back, understood',
  description: 'Why goods come back, and that the reason is passed on to those who can end it.',
  expectedOutcomes: ['The same reason does not come back'],
  moves: ['complaint-rate', 'order-accuracy', ...regardOfCustomers, ...profit],
  kpis: [
    metricKpi('return-rate', 'Return rate'),
    evidenceKpi('reasons', 'For each frequent reason somebody can say what was done', 'leading', [
      'warehouse',
      'manual',
    ]),
  ],
};

const causes: KraTemplate = {
  id: 'causes',
  title: 'Causes that are gone for good',
  description: 'That each complaint leads back to its cause, and that the cause is gone afterwards.',
  expectedOutcomes: ['The same complaint does not come twice'],
  moves: ['defect-rate', 'return-rate', 'rework-rate', ...regardOfCustomers],
  kpis: [
    metricKpi('complaint-rate', 'Complaint rate'),
    evidenceKpi('gone', 'For each cause somebody has checked that it is gone', 'leading', [
      'helpdesk',
      'manual',
    ]),
  ],
};

const audits: KraTemplate = {
  id: 'audits',
  title: 'Proof that the way of working holds',
  description: 'That the agreed way of working is followed, and can be shown to whoever asks.',
  expectedOutcomes: ['Auditors find what we had already found'],
  moves: ['compliance-rate', 'safety-incidents', 'defect-rate', 'complaint-rate'],
  kpis: [
    metricKpi('audit-findings', 'Audit findings'),
    evidenceKpi('own', 'Own checks found what auditors found, before them', 'leading', ['manual', 'other']),
  ],
};

const team: KraTemplate = {
  id: 'team',
  title: 'Crews one can rely on',
  description: 'People who know more than one place, have a fair load, and stay.',
  expectedOutcomes: ['Each place can be filled by two people', 'Good people stay'],
  moves: [...regardOfStaff, 'absence-rate', 'vacancy-rate'],
  kpis: [
    metricKpi('employee-turnover', 'Turnover in operations'),
    metricKpi('employee-engagement', 'Engagement score of operations'),
    evidenceKpi('places', 'For each place there are two people who can fill it', 'leading', [
      'hrms',
      'manual',
    ]),
  ],
};

/** Operations, with production, supply chain and purchasing. */
export const operations: RoleFunction = {
  id: 'operations',
  title: 'Operations',
  synonyms: [
    'business operations',
    'operations management',
    'production',
    'manufacturing',
    'supply chain',
    'betrieb',
    'produktion',
    'betriebsleiter',
    'betriebsleiterin',
  ],
  otherwise: [
    'flight operations',
    'military operations',
    'film production',
    'music production',
    'video production',
    'content production',
    'tv production',
  ],
  profiles: [
    { id: 'contributor', levels: ['junior', 'mid', 'senior'], areas: [flow, first, safe, orders] },
    { id: 'manager', levels: ['manager'], areas: [flow, first, machines, team, safe] },
    { id: 'head', levels: ['director', 'executive'], areas: [cost, stock, machines, team, suppliers] },
    {
      id: 'production-lead',
      title: 'Production lead',
      synonyms: [
        'production manager',
        'plant manager',
        'shift lead',
        'shift supervisor',
        'factory manager',
        'manufacturing manager',
        'produktionsleiter',
        'produktionsleiterin',
        'werksleiter',
        'werksleiterin',
      ],
      levels: ['senior', 'manager', 'director'],
      areas: [machines, first, safe, energy],
    },
    {
      id: 'supply-chain-planner',
      title: 'Supply chain planner',
      synonyms: [
        'demand planner',
        'supply planner',
        'production planner',
        'supply planning',
        'demand planning',
        'disponent',
        'disponentin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [stock, orders, demand, freight],
    },
    {
      id: 'buyer',
      title: 'Buyer',
      synonyms: [
        'procurement',
        'purchasing',
        'procurement manager',
        'purchasing manager',
        'category manager',
        'strategic sourcing',
        'einkauf',
        'einkäufer',
        'einkäuferin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [suppliers, agreed, threads, stock],
    },
    {
      id: 'logistics-manager',
      title: 'Logistics manager',
      synonyms: [
        'logistics',
        'warehouse',
        'warehouse manager',
        'distribution manager',
        'fulfilment',
        'fulfillment',
        'logistik',
        'lagerleiter',
        'lagerleiterin',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [orders, freight, safe, returns],
    },
    {
      id: 'quality-manager',
      title: 'Quality manager',
      synonyms: [
        'quality management',
        'quality control',
        'quality inspector',
        'qualitätsmanager',
        'qualitätsmanagerin',
        'qualitätsmanagement',
      ],
      levels: ['mid', 'senior', 'manager'],
      areas: [first, causes, audits, suppliers],
    },
  ],
};
