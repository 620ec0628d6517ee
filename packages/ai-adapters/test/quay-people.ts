import type { GoalSet, ReviewBook } from '@throughline/core';
import { deepFrozen, harbour } from './harbour.ts';

const checkIns = (goal: string, values: readonly (readonly [on: string, value: number, note?: string])[]) =>
  values.map(([on, value, note]) => ({
    key: `${goal}-${on}`,
    goal,
    on,
    at: `${on}T09:00:00Z`,
    value,
    by: 'nils',
    ...(note === undefined ? {} : { note }),
  }));
const owned = (person: string) => [{ who: { person }, as: 'accountable' as const }];

/** The harbour after two half-years, with a guide whose work is known. */
export const quay: GoalSet = deepFrozen({
  ...harbour,
  cycles: [
    { id: 'h2-25', name: 'H2 2025', start: '2025-07-01', end: '2026-01-01', state: 'closed' },
    { id: 'h1', name: 'H1 2026', start: '2026-01-01', end: '2026-07-01', state: 'closed' },
    { id: 'h2', name: 'H2 2026', start: '2026-07-01', end: '2027-01-01', state: 'active' },
  ],
  people: [
    { id: 'ida', name: 'Ida Holm' },
    { id: 'otto', name: 'Otto Berg' },
    { id: 'nils', name: 'Nils Aaker', email: 'nils.aaker@harbour.example' },
    { id: 'rosa', name: 'Rosa Lind' },
    { id: 'mara', name: 'Mara Quist' },
    { id: 'tove', name: 'Tove Dahl' },
    { id: 'gone', name: 'gone', erased: true },
  ],
  units: [
    { id: 'all', name: 'Harbour', kind: 'company', lead: 'ida', hrPartner: 'mara' },
    { id: 'quay', name: 'Quay', kind: 'department', parent: 'all', lead: 'otto' },
  ],
  assignments: [
    { id: 'a5', person: 'nils', unit: 'quay', role: 'guide', from: '2025-01-01', managers: ['otto'] },
  ],
  roles: [
    {
      id: 'guide',
      title: 'Guide for new guests',
      competencies: [
        { id: 'listening', name: 'Listening' },
        { id: 'knots', name: 'Knots' },
      ],
    },
    {
      id: 'chief',
      title: 'Harbour chief',
      competencies: [
        { id: 'listening', name: 'Listening' },
        { id: 'budget', name: 'Budgets' },
      ],
    },
  ],
  objectives: [
    { id: 'past', title: 'A quay in order', cycle: 'h2-25', commitment: 'committed', owners: owned('nils') },
    {
      id: 'welcome',
      title: 'Guests feel at home',
      cycle: 'h1',
      unit: 'all',
      commitment: 'committed',
      owners: owned('nils'),
    },
  ],
  keyResults: [
    {
      id: 'tidy-past',
      objective: 'past',
      title: 'Berths inspected',
      measure: { kind: 'change', from: 0, to: 40 },
    },
    {
      id: 'ashore',
      objective: 'welcome',
      title: 'Guests aboard in days',
      measure: { kind: 'change', from: 29, to: 13, unit: { kind: 'duration', in: 'days' } },
    },
    {
      id: 'happy',
      objective: 'welcome',
      title: 'Net promoter score',
      measure: { kind: 'change', from: 37, to: 51, unit: { kind: 'score' } },
    },
  ],
  kras: [
    { id: 'care', title: 'Care for new guests', person: 'nils' },
    { id: 'safety', title: 'Safety on the quay', person: 'nils' },
  ],
  kpis: [
    {
      id: 'answers',
      kra: 'care',
      cycle: 'h1',
      title: 'Questions answered within a day',
      measure: { kind: 'change', from: 60, to: 90, unit: { kind: 'percent' } },
    },
  ],
  checkIns: [
    ...checkIns('tidy-past', [
      ['2025-08-01', 10],
      ['2025-10-01', 25],
      ['2025-12-01', 40],
    ]),
    ...checkIns('ashore', [
      ['2026-02-01', 27],
      ['2026-03-01', 24, 'Rosa Lind helped with two boats'],
      ['2026-05-01', 21, 'the pump broke twice'],
    ]),
    ...checkIns('happy', [
      ['2026-02-01', 40],
      ['2026-03-01', 44],
      ['2026-06-01', 51, 'write to nils.aaker@harbour.example'],
    ]),
    ...checkIns('answers', [
      ['2026-02-01', 66],
      ['2026-04-01', 69],
      ['2026-06-01', 69],
    ]),
  ],
});

/** What is recorded about the guide beside the goals. */
export const quayBook: ReviewBook = deepFrozen({
  schemaVersion: 1,
  organization: 'harbour',
  appraisals: [
    {
      id: 'rev-nils',
      person: 'nils',
      cycle: 'h1',
      manager: 'otto',
      state: 'rated',
      kraRatings: [
        { kra: 'care', rating: 5, note: 'good attitude, always late with reports' },
        { kra: 'safety', rating: 3 },
      ],
      managerContext: 'For his age he is surprisingly good with guests.',
      employeeReflection: 'The new booking desk took more of my spring than planned.',
    },
  ],
  conversations: [
    { id: 't0', person: 'nils', with: 'otto', on: '2025-09-10', actionItems: [] },
    {
      id: 't1',
      person: 'nils',
      with: 'otto',
      on: '2026-02-10',
      actionItems: [
        {
          id: 'i1',
          title: 'Write down how to moor at night',
          owner: 'nils',
          due: '2026-03-01',
          doneOn: '2026-02-27',
        },
        { id: 'i2', title: 'Order a new pump', owner: 'nils', due: '2026-04-01' },
        { id: 'i3', title: 'Find a second guide', owner: 'otto', due: '2026-04-01' },
      ],
    },
  ],
  feedback: [
    {
      id: 'f1',
      about: 'nils',
      from: 'rosa',
      as: 'peer',
      on: '2026-03-05',
      text: 'Listening to guests is what he does best; he asked me twice what they need.',
      goals: ['care'],
    },
    {
      id: 'f2',
      about: 'nils',
      from: 'mara',
      as: 'peer',
      on: '2026-04-05',
      text: 'He answered 12 letters in one morning.',
      goals: ['answers'],
    },
    {
      id: 'f3',
      about: 'nils',
      from: 'tove',
      as: 'peer',
      on: '2026-05-05',
      text: 'Too emotional when the pump broke.',
    },
    {
      id: 'f4',
      about: 'nils',
      from: 'nils',
      as: 'self',
      on: '2026-06-05',
      text: 'I want to lead a team one day.',
    },
    { id: 'f5', about: 'rosa', from: 'nils', as: 'peer', on: '2026-06-05', text: 'Rosa is calm in storms.' },
    { id: 'f6', about: 'nils', from: 'rosa', as: 'peer', on: '2025-11-05', text: 'An older word.' },
  ],
  careerGoals: [
    {
      id: 'g1',
      person: 'nils',
      title: 'Lead a harbour',
      role: 'chief',
      competencies: ['knots'],
      by: '2028-01-01',
    },
  ],
});

/** Day of the tests about people. */
export const quayDay = '2026-07-06';
