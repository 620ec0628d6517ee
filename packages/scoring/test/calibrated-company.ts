import type { Assignment, GoalSet, ReviewBook } from '@throughline/core';
import type { CalibrationOptions } from '../src/calibration/calibration-options.ts';
import { calibrationReport } from '../src/calibration/calibration-report.ts';
import type { CalibrationReport } from '../src/calibration/calibration-report.ts';

/** Somebody with a manager, a unit, and ratings for one cycle after the other. */
export interface CalibratedPerson {
  readonly id: string;
  readonly manager?: string;
  readonly unit?: string;
  readonly ratings: readonly (number | undefined)[];
}

const cycles = [
  { id: 'q1', name: 'Q1', start: '2026-01-01', end: '2026-04-01', state: 'closed' },
  { id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'closed' },
] as const;
const days = [
  ['2026-01-10', '2026-02-10', '2026-03-10'],
  ['2026-04-10', '2026-05-10', '2026-06-10'],
] as const;

/** Two full cycles: closed, one objective each with a key result that has three check-ins. */
export const calibratedGoals = (people: readonly CalibratedPerson[]): GoalSet => {
  const managers = [...new Set(people.flatMap(({ manager }) => manager ?? []))];
  const units = [...new Set(people.flatMap(({ unit }) => unit ?? []))];
  const ids = new Set([...people.map(({ id }) => id), ...managers]);
  return {
    schemaVersion: 1,
    organization: { id: 'acme', name: 'Acme' },
    people: [...ids].map((id) => ({ id, name: id })),
    units: units.map((id) => ({ id, name: id, kind: 'department' as const })),
    cycles,
    objectives: cycles.map(({ id }) => ({
      id: `o-${id}`,
      title: 'Grow',
      cycle: id,
      commitment: 'aspirational' as const,
    })),
    keyResults: cycles.map(({ id }) => ({
      id: `k-${id}`,
      objective: `o-${id}`,
      title: 'ARR',
      measure: { kind: 'change' as const, from: 0, to: 10 },
    })),
    assignments: people.flatMap(({ id, manager, unit }): Assignment[] =>
      unit === undefined
        ? []
        : [
            {
              id: `w-${id}`,
              person: id,
              unit,
              from: '2025-01-01',
              ...(manager === undefined ? {} : { managers: [manager] }),
            },
          ],
    ),
    checkIns: cycles.flatMap(({ id }, at) =>
      days[at]!.map((on, value) => ({ key: on, goal: `k-${id}`, on, at: `${on}T09:00:00Z`, value })),
    ),
  };
};

/** Their ratings, and a conversation of everybody in both cycles. */
export const calibratedBook = (people: readonly CalibratedPerson[]): ReviewBook => ({
  schemaVersion: 1,
  organization: 'acme',
  appraisals: people.flatMap(({ id, manager, ratings }) =>
    ratings.flatMap((overall, at) =>
      overall === undefined
        ? []
        : [
            {
              id: `a-${id}-${String(at)}`,
              person: id,
              cycle: cycles[at]!.id,
              state: 'rated' as const,
              overall,
              ...(manager === undefined ? {} : { manager }),
            },
          ],
    ),
  ),
  conversations: [
    ...new Set(people.flatMap(({ id, manager }) => [id, ...(manager === undefined ? [] : [manager])])),
  ].flatMap((id) =>
    cycles.map((cycle) => ({
      id: `c-${id}-${cycle.id}`,
      person: id,
      with: 'boss',
      on: cycle.start,
      cycle: cycle.id,
    })),
  ),
});

/** The report about their second cycle, which must have one. */
export const reportAbout = (
  people: readonly CalibratedPerson[],
  options: Partial<CalibrationOptions> = {},
): CalibrationReport => {
  const answer = calibrationReport(calibratedGoals(people), {
    reviewBook: calibratedBook(people),
    cycle: 'q2',
    ...options,
  });
  if (!answer.ok) throw new Error(answer.problems[0].message);
  return answer;
};

/** A team of one manager, by ratings now and before. */
export const team = (
  manager: string,
  ratings: readonly number[],
  before: readonly number[] = [],
  unit?: string,
): CalibratedPerson[] =>
  ratings.map((rating, at) => ({
    id: `${manager}${String(at)}`,
    manager,
    ...(unit === undefined ? {} : { unit }),
    ratings: [before[at], rating],
  }));

/** Three teams of five: as rated elsewhere, high, low. */
export const threeTeams = [
  ...team('a', [3, 3, 4, 4, 3]),
  ...team('b', [5, 5, 5, 4, 5]),
  ...team('c', [2, 3, 3, 2, 3]),
];
