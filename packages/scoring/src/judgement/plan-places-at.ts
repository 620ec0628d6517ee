import { outcomeAt } from '../facts/outcome-at.ts';
import { guardedFed } from '../guardrail/guarded-fed.ts';
import { clamp } from '../numeric/clamp.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import type { PlanPlace } from '../pace/status-of.ts';
import { elapsedAt, expectedAt } from '../score/pace-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** Most days that are looked back on: more than a year of daily check-ins. Our choice. */
const longestHistory = 400;

/** A place on the plan line, on a day. */
export interface DatedPlace extends PlanPlace {
  readonly day: number;
}

/** Where a goal with dates is on its plan line on the day of the answer. */
export const placeAt = (run: ScoringRun, goal: number, attainment: number, expected: number): DatedPlace => ({
  day: run.day,
  expected,
  attainment,
  elapsed: elapsedAt(run, goal, run.day),
});

/** The days before that of the answer on which a goal has a fact, from its first day on, oldest first. */
export const earlierDays = (run: ScoringRun, goal: number): readonly number[] => {
  const { index, factsAt, day } = run;
  const { rows, from, to } = factsAt(goal, day - 1);
  const days: number[] = [];
  for (let at = to - 1; at >= from && days.length < longestHistory; at--) {
    const on = index.checkIns.day[rows[at]!]!;
    if (on < index.startDay[goal]!) break;
    if (days.at(-1) !== on) days.push(on);
  }
  return days.reverse();
};

/**
 * Where a measured goal was on its plan line at the end of each earlier day with a fact; days without a number are
 * left out. It is what the goal would have fed upward that day, guardrails and all.
 */
export const earlierPlaces = (run: ScoringRun, goal: number): DatedPlace[] =>
  earlierDays(run, goal).flatMap((on): DatedPlace[] => {
    const outcome = outcomeAt(run, goal, on);
    if (typeof outcome !== 'number') return [];
    const fed = guardedFed(run, goal, picounitsOf(run.showing.fed(outcome)), on);
    const attainment = clamp(fed / unit, 0, 1);
    return [{ day: on, expected: expectedAt(run, goal, on), attainment, elapsed: elapsedAt(run, goal, on) }];
  });
