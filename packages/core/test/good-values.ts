import * as core from '@throughline/core';
import * as change from '@throughline/core/change';
import * as hash from '@throughline/core/hash';
import { context } from './change-samples.ts';
import { q2 } from './rhythm-samples.ts';
import { smallCompany } from './small-company.ts';

/** Now. */
export const at = '2026-05-15T21:00:00Z';
/** Everywhere is UTC. */
export const zones = { offsetAt: () => 0 };
/** A period. */
export const span = { start: '2026-04-01', end: '2026-07-01' };
/** An index. */
export const index = (): core.GoalIndex => core.compileGoals(smallCompany);
/** Fiscal quarters. */
export const quarter = { kind: 'quarter', calendar: { kind: 'months', startMonth: 4 } };
/** Periods of six weeks. */
export const custom = { kind: 'custom', anchor: '2026-04-01', every: { count: 6, unit: 'week' } };
/** A finding. */
export const finding = {
  ruleId: 'shape/missing',
  severity: 'error',
  path: ['objectives', 0],
  data: { field: 'title' },
  message: '',
  url: '',
};
/** A change. */
export const raise = { kind: 'revise', goal: 'arr', set: { title: 'Recurring revenue' } } as const;
/** A log of one entry. */
export const entries = (): readonly core.ChangeEntry[] => {
  const done = change.applyChange(smallCompany, raise, context);
  return done.ok ? done.value.entries : [];
};
/** The same, sealed. */
export const sealed = (): unknown => hash.chainChangeLog(entries(), { salt: () => 'salt of an example' });
/** An evidence file. */
export const evidence = (): unknown => {
  const file = change.evidenceFile(smallCompany, [], { person: 'ana', cycle: 'q2' });
  return file.ok ? file.value : undefined;
};
/** A cycle that is planned. */
export const ready = {
  id: 'carry',
  name: 'Carry',
  start: '2026-07-01',
  end: '2026-10-01',
  state: 'planning',
};
/** Goals with a cycle to carry into. */
export const nextCycle = { ...smallCompany, cycles: [...(smallCompany.cycles ?? []), ready] };
/** What becomes of two key results. */
export const decisions = [
  { goal: 'arr', decision: 'carry-changed', reason: 'too easy', measure: { kind: 'binary' } },
  {
    goal: 'deals',
    decision: 'split',
    reason: 'two teams',
    into: [
      { title: 'A', measure: { kind: 'binary' } },
      { title: 'B', measure: { kind: 'binary' } },
    ],
  },
];
/** Scores of everything. */
export const scores = {
  get: () => ({ scored: true, attainment: 0.2, status: 'behind', pace: { expected: 0.5, gap: 0.3 } }),
};
/** A planned review. */
export const planned = (): unknown => core.planReviews(core.twelveWeek, q2)[0];
/** A metric of a host. */
export const metric = {
  id: 'berths-used',
  name: { en: 'berths used', de: 'belegte Plätze' },
  aliases: ['berth occupancy'],
  unit: 'percent',
  better: 'higher',
  indicator: 'leading',
  function: 'operations',
  family: 'efficiency',
  guardrail: 'safety-incidents',
  guardrailFamilies: ['risk'],
  sources: ['warehouse'],
};
/** A measure. */
export const measure = {
  kind: 'change',
  from: 8,
  to: 10,
  unit: { kind: 'currency', iso: 'USD' },
  per: 'week',
};
