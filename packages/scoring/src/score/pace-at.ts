import { measureAt } from '../facts/measure-at.ts';
import { expectedAttainment } from '../pace/expected-attainment.ts';
import type { Pace } from './pace.ts';
import type { ScoringRun } from './scoring-run.ts';

/** Has the first day of a goal not come yet? */
export const waits = ({ index, day }: ScoringRun, goal: number): boolean =>
  index.startDay[goal] !== -1 && day < index.startDay[goal]!;

/** Where the plan line of a goal is, against its attainment; none for a goal without a first and a last day. */
export const paceAt = ({ index, day }: ScoringRun, goal: number, attainment: number): Pace | undefined => {
  const start = index.startDay[goal]!;
  const end = index.endDay[goal]!;
  if (start === -1 || end === -1) return undefined;
  const expected = expectedAttainment(measureAt(index, goal)?.trajectory, start, end, day);
  return { expected, gap: expected - attainment };
};

/** Share of the time of a goal that has passed, 0 to 1; 0 for a goal without a first and a last day. */
export const elapsedAt = ({ index, day }: ScoringRun, goal: number): number => {
  const start = index.startDay[goal]!;
  const end = index.endDay[goal]!;
  return start === -1 || end === -1 ? 0 : expectedAttainment(undefined, start, end, day);
};
