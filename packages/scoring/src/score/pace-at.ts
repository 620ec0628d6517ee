import { measureAt } from '../facts/measure-at.ts';
import { expectedAttainment } from '../pace/expected-attainment.ts';
import { planLineOf } from '../pace/plan-line.ts';
import type { Pace } from './pace.ts';
import type { ScoringRun } from './scoring-run.ts';

/** Has the first day of a goal not come yet? */
export const waits = ({ index, day }: ScoringRun, goal: number): boolean =>
  index.startDay[goal] !== -1 && day < index.startDay[goal]!;

/** Does a goal have a first and a last day, and so a plan line? */
export const hasDates = ({ index }: ScoringRun, goal: number): boolean =>
  index.startDay[goal] !== -1 && index.endDay[goal] !== -1;

/** The day up to which time has elapsed: a day itself counts where the policy says so. */
export const elapsedDay = ({ policy }: ScoringRun, day: number): number =>
  policy.pace.elapsed === 'days-through' ? day + 1 : day;

/** Where the plan line of a goal with dates is on a day. */
export const expectedAt = (run: ScoringRun, goal: number, day: number): number =>
  plannedUpTo(run, goal, elapsedDay(run, day));

/** What the plan line of a goal with dates expects of the days before a day. */
export const plannedUpTo = (run: ScoringRun, goal: number, day: number): number => {
  const { index, policy, workdaysOf } = run;
  const line = planLineOf(policy.pace, measureAt(index, goal)?.trajectory);
  return expectedAttainment(
    line,
    index.startDay[goal]!,
    index.endDay[goal]!,
    day,
    line.kind === 'business-days' ? workdaysOf(goal) : undefined,
  );
};

/** Where the plan line of a goal is, against its attainment; none for a goal without a first and a last day. */
export const paceAt = (run: ScoringRun, goal: number, attainment: number): Pace | undefined => {
  if (!hasDates(run, goal)) return undefined;
  const expected = expectedAt(run, goal, run.day);
  return { expected, gap: expected - attainment };
};

/** Share of the civil days of a goal with dates that have passed on a day, 0 to 1. */
export const elapsedAt = (run: ScoringRun, goal: number, day: number): number => {
  const start = run.index.startDay[goal]!;
  const end = run.index.endDay[goal]!;
  const passed = elapsedDay(run, day) - start;
  return passed < 0 ? 0 : passed >= end - start ? 1 : passed / (end - start);
};
