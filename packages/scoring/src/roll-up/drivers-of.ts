import type { ScoringRun } from '../score/scoring-run.ts';
import { isFedByChildren } from './collect-parts.ts';

const objective = 0;

/** What feeds a goal that has no measure: its own key results or KPIs, goals that support it, both, or neither. */
export interface Drivers {
  readonly own: boolean;
  readonly children: boolean;
}

/**
 * What feeds a goal, given how many key results of its own count. An objective that does not say goes by the
 * policy; with `own-then-children` its own key results feed it if any counts, whether they have data or not.
 * Under a policy that does not score objectives nothing feeds one.
 */
export const driversOf = (run: ScoringRun, goal: number, ownCount: number): Drivers => {
  const { index, policy } = run;
  if (index.kind[goal] !== objective) return { own: true, children: false };
  if (policy.grades.scoreObjectives === 'off') return { own: false, children: false };
  const driver =
    index.document.objectives?.[index.position[goal]!]?.driver ??
    byPolicy(run, goal, ownCount, policy.rollUp.driver);
  return { own: driver === 'own' || driver === 'both', children: driver === 'children' || driver === 'both' };
};

const byPolicy = (
  run: ScoringRun,
  goal: number,
  ownCount: number,
  driver: ScoringRun['policy']['rollUp']['driver'],
): 'own' | 'children' | 'both' => {
  if (driver === 'own-then-children') return ownCount > 0 ? 'own' : 'children';
  if (driver === 'children-then-own') return isFedByChildren(run, goal) ? 'children' : 'own';
  return driver;
};
