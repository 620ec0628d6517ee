import type { ScoringRun } from '../score/scoring-run.ts';
import { isFedByChildren } from './collect-parts.ts';

const objective = 0;

/** What feeds a goal that has no measure: its own key results or KPIs, goals that support it, both, or neither. */
export interface Drivers {
  readonly own: boolean;
  readonly children: boolean;
}

const neither: Drivers = { own: false, children: false };
const onlyOwn: Drivers = { own: true, children: false };
/** Every pair of drivers, so that none has to be made for a goal. */
const bySides: readonly Drivers[] = [
  neither,
  onlyOwn,
  { own: false, children: true },
  { own: true, children: true },
];

/** Code of `driver` in the index for an objective that says nothing; 1 is own, 2 children, 3 both. */
const unsaid = 0;
const both = 3;

/**
 * What feeds a goal, given how many key results of its own count. An objective that does not say goes by the
 * policy; with `own-then-children` its own key results feed it if any counts, whether they have data or not.
 * Under a policy that does not score objectives nothing feeds one.
 */
export const driversOf = (run: ScoringRun, goal: number, ownCount: number): Drivers => {
  const { index, policy } = run;
  if (index.kind[goal] !== objective) return onlyOwn;
  if (policy.grades.scoreObjectives === 'off') return neither;
  const said = index.driver[goal]!;
  const code = said === unsaid ? byPolicy(run, goal, ownCount, policy.rollUp.driver) : said;
  return code > both ? neither : bySides[code]!;
};

const byPolicy = (
  run: ScoringRun,
  goal: number,
  ownCount: number,
  driver: ScoringRun['policy']['rollUp']['driver'],
): 1 | 2 | 3 => {
  switch (driver) {
    case 'own-then-children':
      return ownCount > 0 ? 1 : 2;
    case 'children-then-own':
      return isFedByChildren(run, goal) ? 2 : 1;
    case 'own':
      return 1;
    case 'children':
      return 2;
    case 'both':
      return both;
  }
};
