import type { GoalSet } from '@throughline/core';

/** Puts one fault into a company. */
export type Defect = (company: GoalSet) => GoalSet;

type ListName = 'objectives' | 'keyResults' | 'kras' | 'kpis' | 'people' | 'aiSystems';

/** Changes some fields of one entity; `undefined` takes a field away. */
const having =
  (list: ListName, id: string, fields: Readonly<Record<string, unknown>>): Defect =>
  (company) => ({
    ...company,
    [list]: (company[list] ?? []).map((entity) =>
      entity.id === id
        ? Object.fromEntries(
            Object.entries<unknown>({ ...entity, ...fields }).filter((field) => field[1] !== undefined),
          )
        : entity,
    ),
  });

/** Takes a key result away, with its check-ins and the links to it. */
const withoutKeyResult =
  (id: string): Defect =>
  (company) => ({
    ...company,
    keyResults: (company.keyResults ?? []).filter((keyResult) => keyResult.id !== id),
    checkIns: (company.checkIns ?? []).filter(({ goal }) => goal !== id),
    initiatives: (company.initiatives ?? []).map((work) => ({
      ...work,
      supports: (work.supports ?? []).filter(({ goal }) => goal !== id),
    })),
  });

const silent =
  (id: string): Defect =>
  (company) => ({ ...company, checkIns: (company.checkIns ?? []).filter(({ goal }) => goal !== id) });

/** What somebody who knows the company would call wrong, by company. Each is put in alone. */
export const defects = {
  tidewater: {
    'nobody answers for an objective': having('objectives', 'right-hotels', { owners: undefined }),
    'a technology in the place of a result': having('objectives', 'calm', {
      title: 'Migrate the booking engine to Kubernetes',
    }),
    'a number nobody has looked at since the quarter began': silent('reviews'),
    'a team that works for itself': having('objectives', 'stay', { supports: undefined }),
    'a target without a starting point': having('keyResults', 'nps', {
      measure: { kind: 'change', to: 40, unit: { kind: 'score' } },
    }),
  },
  hartmann: {
    'an area that is a number': having('kras', 'quality-lead-3', { title: 'Scrap rate below 3 %' }),
    'two areas that are one': having('kras', 'plant-manager-2', { title: 'Reliability of delivery' }),
    'an area the company has no use for': having('kras', 'purchasing-lead-3', { supports: undefined }),
    'a number from nowhere': having('kpis', 'quality-lead-2-a', { source: undefined }),
    'a lead who has left': having('people', 'yara', { active: false }),
  },
  meridian: {
    'a system that was classified when goals relied on it already': having('aiSystems', 'credit-model', {
      classifiedOn: '2026-05-10',
    }),
    'a system of high risk that nobody monitors': withoutKeyResult('monitoring'),
    'a draft of a model that nobody has read': having('keyResults', 'assist', {
      state: 'published',
      origin: { draft: 'd1', drafter: 'model:goal-writer', aiGenerated: true },
    }),
    'an objective that gives away more than it has': having('objectives', 'loan-day', {
      supports: [
        { goal: 'decision-hours', share: 0.7, expects: { by: -30, in: 'unit' } },
        { goal: 'nps', share: 0.6, expects: { by: 4, in: 'points' } },
      ],
    }),
    'a circle': having('objectives', 'loan-day', {
      supports: [
        { goal: 'decision-hours', expects: { by: -30, in: 'unit' } },
        { goal: 'nps', expects: { by: 4, in: 'points' } },
        { goal: 'fcr', expects: { by: 3, in: 'points' } },
      ],
    }),
  },
} as const;
