import type { MeasureUnit } from '@throughline/core';
import type { GuardrailTemplate } from './kpi-template.ts';

const percent = { kind: 'percent' } as const satisfies MeasureUnit;
const money = { kind: 'currency' } as const satisfies MeasureUnit;
const days = { kind: 'duration', in: 'days' } as const satisfies MeasureUnit;
const score = { kind: 'score' } as const satisfies MeasureUnit;

const above = 'hold-above' as const;
const below = 'hold-below' as const;

/** What is watched while something else is pushed. */
// biome-ignore format: one row for each guardrail
export const guardrailTemplates = {
  accuracy: { metric: 'model-accuracy', title: 'Answers stay right', aim: above, unit: percent },
  acquisitionCost: { metric: 'customer-acquisition-cost', title: 'Winning a customer does not get dearer', aim: below, unit: money },
  availability: { metric: 'availability', title: 'The service is there', aim: above, unit: percent },
  backlog: { metric: 'on-time-delivery', title: 'Dates that were given are still kept', aim: above, unit: percent },
  bias: { metric: 'bias-gap', title: 'No group is served worse', aim: below, unit: percent },
  burden: { metric: 'employee-engagement', title: 'The people who do the work stay well', aim: above, unit: score },
  churn: { metric: 'customer-churn', title: 'Customers stay', aim: below, unit: percent },
  cloud: { metric: 'cloud-cost', title: 'Running it does not cost more', aim: below, unit: money },
  complaints: { metric: 'complaint-rate', title: 'Complaints do not rise', aim: below, unit: percent },
  compliance: { metric: 'compliance-rate', title: 'The rules are kept', aim: above, unit: percent },
  dataQuality: { metric: 'data-quality-score', title: 'The data stay right', aim: above, unit: score },
  defects: { metric: 'defect-rate', title: 'Quality does not suffer', aim: below, unit: percent },
  discounts: { metric: 'average-discount', title: 'Prices are not given away', aim: below, unit: percent },
  earlyTurnover: { metric: 'early-turnover', title: 'Who joins stays', aim: below, unit: percent },
  failedChanges: { metric: 'change-failure-rate', title: 'Changes do not break more often', aim: below, unit: percent },
  falseAlarms: { metric: 'false-alarm-rate', title: 'An alarm still means something', aim: below, unit: percent },
  hires: { metric: 'quality-of-hire', title: 'Who takes a place does well in it', aim: above, unit: score },
  injuries: { metric: 'safety-incidents', title: 'Nobody gets hurt', aim: below, unit: { kind: 'count', of: 'incidents' } },
  keptIncome: { metric: 'net-revenue-retention', title: 'Income from customers holds', aim: above, unit: percent },
  leadCost: { metric: 'cost-per-lead', title: 'A lead does not get dearer', aim: below, unit: money },
  leadQuality: { metric: 'lead-acceptance-rate', title: 'What is handed over is still taken up', aim: above, unit: percent },
  margin: { metric: 'gross-margin', title: 'Margin is not given away', aim: above, unit: percent },
  openPlaces: { metric: 'time-to-hire', title: 'Places do not stay open longer', aim: below, unit: days },
  pace: { metric: 'cycle-time', title: 'Work does not slow down', aim: below, unit: days },
  passed: { metric: 'assessment-pass-rate', title: 'What was learnt can be shown', aim: above, unit: percent },
  rating: { metric: 'review-rating', title: 'What customers write stays good', aim: above, unit: score },
  reopened: { metric: 'reopen-rate', title: 'What was closed stays closed', aim: below, unit: percent },
  rework: { metric: 'rework-rate', title: 'Little has to be done twice', aim: below, unit: percent },
  satisfaction: { metric: 'customer-satisfaction', title: 'Customers stay satisfied', aim: above, unit: score },
  spend: { metric: 'budget-variance', title: 'Spending stays within its frame', aim: below, unit: percent },
  stockouts: { metric: 'stockout-rate', title: 'Goods are there when asked for', aim: below, unit: percent },
  supplierQuality: { metric: 'supplier-defect-rate', title: 'What arrives is sound', aim: below, unit: percent },
  unitCost: { metric: 'unit-cost', title: 'One matter does not cost more', aim: below, unit: money },
  userRetention: { metric: 'user-retention', title: 'New users come back', aim: above, unit: percent },
  vacancies: { metric: 'vacancy-rate', title: 'Places do not stay open', aim: below, unit: percent },
  wins: { metric: 'win-rate', title: 'Interest still turns into orders', aim: above, unit: percent },
} as const satisfies Readonly<Record<string, GuardrailTemplate>>;
