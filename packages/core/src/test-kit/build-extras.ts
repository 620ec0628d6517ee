import type { GoalSet } from '../model/goal-set.ts';
import type { GoalId, PersonId } from '../model/ids.ts';

/** One of everything a document can hold besides goals, people and facts, so that round trips see it all. */
export const buildExtras = (goal: GoalId, person: PersonId): Partial<GoalSet> => ({
  revision: 3,
  rhythms: [
    {
      id: 'own',
      name: 'Our own',
      recurrences: [
        {
          id: 'weekly',
          activity: 'check-in',
          schedule: { kind: 'every', every: { count: 1, unit: 'week' }, weekday: 1 },
          time: '09:30',
        },
        {
          id: 'first-of-april',
          activity: 'calibration',
          schedule: { kind: 'month-day', day: 1, months: [4, 10] },
          audience: 'managers',
          onDayOff: 'previous-business-day',
        },
        {
          id: 'pack',
          activity: 'calibration-pack',
          schedule: { kind: 'before-review', review: 'first-of-april', days: 0, hours: 48 },
        },
        {
          id: 'middle',
          activity: 'recalibration',
          schedule: { kind: 'week', week: 7, through: 8 },
          trigger: { above: 0.2, basis: 'relative', sides: 'under', floor: 0.05 },
        },
        { id: 'planning', activity: 'planning', schedule: { kind: 'before-end', days: 0, months: 1 } },
      ],
      weekStart: 1,
      onDayOff: 'next-business-day',
    },
  ],
  calendars: [
    {
      id: 'berlin',
      name: 'Berlin',
      holidays: [{ on: '2026-05-01', name: 'Labour Day' }],
      weekend: [6, 7],
      units: ['unit0'],
    },
  ],
  aiSystems: [
    {
      id: 'assistant',
      name: 'Assistant',
      riskClass: 'limited',
      classifiedOn: '2026-01-10',
      autonomy: 'supervised',
      overseer: person,
      unit: 'unit0',
    },
  ],
  benchmarks: [
    {
      id: 'churn-2025',
      metric: 'customer-churn',
      low: 2,
      typical: 4,
      high: 8,
      unit: { kind: 'percent' },
      on: '2025-12-31',
      citation: 'made up',
    },
  ],
  capacities: [
    { id: 'capacity0', unit: 'unit0', cycle: 'quarter', personDays: 180, maintenanceReserve: 0.2 },
  ],
  risks: [
    { id: 'risk0', goal, title: 'A supplier is late', likelihood: 0.3, impact: 'medium', owner: person },
  ],
  exchangeRates: [{ id: 'usd-eur', from: 'USD', to: 'EUR', rate: 0.92, on: '2026-04-01' }],
  accessLists: [{ id: 'board', name: 'Board', people: [person] }],
  judgements: [
    {
      id: 'judgement0',
      goal,
      by: person,
      on: '2026-05-10',
      at: '2026-05-10T09:00:00Z',
      status: 'at-risk',
      reason: 'a large order is open',
    },
  ],
  retrospectives: [
    {
      id: 'retrospective0',
      goal,
      cycle: 'quarter',
      by: person,
      on: '2026-05-14',
      wentWell: ['focus'],
      rootCause: 'late start',
      next: 'carry-forward',
      reason: 'the market is still there',
    },
  ],
  extensions: { importedFrom: 'made up' },
});
