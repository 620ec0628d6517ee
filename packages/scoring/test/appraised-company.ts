import type { GoalSet, ReviewBook } from '@throughline/core';

/** A person, what the areas weigh, what KPIs stand at (0 to 100), and what a manager gave. */
export interface AppraisedArea {
  readonly weight?: number;
  readonly at?: number;
  readonly rating?: number;
}

/** A company with one person and her areas, for appraisals in cycle `q2`. */
export const appraisedCompany = (
  areas: { readonly [kra: string]: AppraisedArea },
  more: Partial<GoalSet> = {},
): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  people: [
    { id: 'ana', name: 'Ana' },
    { id: 'ben', name: 'Ben' },
  ],
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closing' }],
  kras: Object.entries(areas).map(([id, { weight }]) => ({
    id,
    title: id,
    person: 'ana',
    ...(weight === undefined ? {} : { weight }),
  })),
  kpis: Object.entries(areas).flatMap(([id, { at }]) =>
    at === undefined
      ? []
      : [{ id: `${id}-kpi`, kra: id, title: id, measure: { kind: 'change' as const, from: 0, to: 100 } }],
  ),
  checkIns: Object.entries(areas).flatMap(([id, { at }]) =>
    at === undefined
      ? []
      : [{ key: id, goal: `${id}-kpi`, on: '2026-06-30', at: '2026-06-30T09:00:00Z', value: at }],
  ),
  ...more,
});

/** A review book with one appraisal of that person. */
export const appraisedBook = (
  areas: { readonly [kra: string]: AppraisedArea },
  appraisal: object = {},
): ReviewBook => ({
  schemaVersion: 1,
  organization: 'acme',
  appraisals: [
    {
      id: 'a1',
      person: 'ana',
      cycle: 'q2',
      state: 'rated',
      kraRatings: Object.entries(areas).flatMap(([kra, { rating }]) =>
        rating === undefined ? [] : [{ kra, rating }],
      ),
      ...appraisal,
    },
  ],
});
