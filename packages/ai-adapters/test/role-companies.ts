import type { Benchmark, GoalSet, KeyResult, Measure, MeasureUnit } from '@throughline/core';
import { asPublished } from './ledgerline.ts';

const percent = { kind: 'percent' } as const;
const score = { kind: 'score' } as const;
const eur = { kind: 'currency', iso: 'EUR' } as const;

const change = (from: number, to: number, unit: MeasureUnit): Measure => ({ kind: 'change', from, to, unit });
const least = (limit: number, unit: MeasureUnit): Measure => ({
  kind: 'threshold',
  comparator: '>=',
  limit,
  unit,
});
const most = (limit: number, unit: MeasureUnit): Measure => ({
  kind: 'threshold',
  comparator: '<=',
  limit,
  unit,
});

const keyResult = (objective: string, title: string, metric: string, measure: Measure): KeyResult => ({
  id: `kr-${metric}`,
  objective,
  title,
  metric,
  measure,
  source: 'books',
  guardrails: [{ title: 'Nothing else suffers for it', mode: 'flag' }],
});

const days = { kind: 'duration', in: 'days' } as const;
const hours = { kind: 'duration', in: 'hours' } as const;
const ratio = { kind: 'ratio' } as const;

const usual = (
  ...rows: readonly (readonly [metric: string, typical: number, unit: MeasureUnit])[]
): readonly Benchmark[] =>
  rows.map(([metric, typical, unit]) => ({ id: `usual-${metric}`, metric, typical, unit, on: '2026-01-15' }));

/** A company with two objectives; what is special about it are its key results. */
const company = (
  name: string,
  objectives: readonly [string, string],
  keyResults: readonly KeyResult[],
  benchmarks: readonly Benchmark[],
): GoalSet => ({
  schemaVersion: 1,
  organization: { id: name.toLowerCase(), name, currency: 'EUR', timeZone: 'Europe/Berlin' },
  units: [{ id: 'whole', name, kind: 'company', lead: 'ruth' }],
  people: [{ id: 'ruth', name: 'Ruth' }],
  assignments: [{ id: 'j1', person: 'ruth', unit: 'whole', from: '2024-01-01' }],
  cycles: [
    {
      id: 'q2',
      name: 'Q2 2026',
      start: '2026-04-01',
      end: '2026-07-01',
      state: 'active',
      rhythm: 'twelve-week',
    },
  ],
  sources: (
    ['crm', 'ats', 'helpdesk', 'hrms', 'finance', 'analytics', 'warehouse', 'manual', 'other'] as const
  ).map((kind) => ({
    id: kind === 'finance' ? 'books' : kind,
    kind,
    ofRecord: kind !== 'manual' && kind !== 'other',
    refresh: { count: 1, unit: 'week' },
  })),
  objectives: objectives.map((title, at) => ({
    id: `o${String(at + 1)}`,
    title,
    cycle: 'q2',
    unit: 'whole',
    commitment: 'aspirational',
    owners: [{ who: { person: 'ruth' }, as: 'accountable' }],
  })),
  keyResults,
  benchmarks,
});

/** It builds pumps and sends them to waterworks. */
const fernhill = company(
  'Fernhill',
  ['Waterworks trust our pumps for decades', 'A works people like to stay in'],
  [
    keyResult('o1', 'Pumps arrive on the day we said', 'on-time-delivery', change(88, 95, percent)),
    keyResult('o1', 'Customers find us easy to work with', 'customer-satisfaction', change(78, 85, score)),
    keyResult('o1', 'More waterworks buy from us', 'revenue', change(40_000_000, 46_000_000, eur)),
    keyResult('o1', 'Pumps leave the line right the first time', 'first-pass-yield', change(88, 93, percent)),
    keyResult('o2', 'Colleagues like their work', 'employee-engagement', change(70, 75, score)),
    keyResult('o2', 'Colleagues stay', 'employee-turnover', most(11, percent)),
    keyResult('o2', 'The works pays for its own renewal', 'operating-margin', least(9, percent)),
    keyResult('o2', 'Rules of the water trade are kept', 'compliance-rate', least(98, percent)),
  ],
  usual(
    ['cycle-time', 9, days],
    ['scrap-rate', 2.5, percent],
    ['setup-time', 35, { kind: 'duration', in: 'minutes' }],
    ['equipment-effectiveness', 78, percent],
    ['overtime-share', 4, percent],
    ['supplier-defect-rate', 0.8, percent],
    ['spend-under-management', 82, percent],
    ['supplier-concentration', 30, percent],
    ['stockout-rate', 2, percent],
    ['supplier-punctuality', 94, percent],
    ['inventory-turnover', 7, ratio],
    ['time-to-hire', 45, days],
    ['offer-acceptance-rate', 80, percent],
    ['vacancy-rate', 4, percent],
    ['cost-per-hire', 4200, eur],
    ['early-turnover', 12, percent],
    ['forecast-accuracy', 90, percent],
    ['budget-variance', 4, percent],
    ['gross-margin', 34, percent],
    ['labour-cost-share', 31, percent],
    ['return-on-investment', 15, percent],
  ),
);

/** It teaches languages on the phone. */
const campus = company(
  'Campus',
  ['People speak a new language with strangers', 'A small team that learns fast'],
  [
    keyResult('o1', 'Learners come back', 'user-retention', change(31, 40, percent)),
    keyResult('o1', 'Learners stay with us', 'customer-churn', change(9, 6, percent)),
    keyResult('o1', 'Lessons are there when learners have time', 'availability', least(99.8, percent)),
    keyResult('o1', 'New learners find their way', 'activation-rate', change(48, 60, percent)),
    keyResult('o2', 'Colleagues like their work', 'employee-engagement', change(71, 78, score)),
    keyResult(
      'o2',
      'Changes reach learners sooner',
      'time-to-market',
      change(60, 35, { kind: 'duration', in: 'days' }),
    ),
    keyResult('o2', 'What we earn covers what we spend', 'operating-margin', least(4, percent)),
  ],
  usual(
    ['time-to-restore', 1, hours],
    ['latency', 300, { kind: 'duration', in: 'milliseconds' }],
    ['restore-test-success', 99, percent],
    ['adoption-rate', 35, percent],
    ['time-to-value', 2, days],
    ['trial-conversion', 9, percent],
    ['customer-satisfaction', 84, score],
    ['customer-effort-score', 2.1, score],
    ['defect-rate', 1.5, percent],
    ['task-success-rate', 90, percent],
    ['model-accuracy', 91, percent],
    ['hallucination-rate', 2, percent],
    ['monitoring-coverage', 95, percent],
    ['automation-rate', 40, percent],
    ['first-response-time', 25, { kind: 'duration', in: 'minutes' }],
    ['time-to-resolution', 9, hours],
    ['first-contact-resolution', 71, percent],
    ['service-level', 90, percent],
    ['stickiness', 24, percent],
    ['net-revenue-retention', 103, percent],
  ),
);

/** Three companies that want different things; the first is that of the article. */
export const companies = { ledgerline: asPublished, fernhill, campus } as const;
