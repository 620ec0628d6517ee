import type { Measure } from '@throughline/core';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { factAt } from '../facts/goal-facts.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Take } from './noted.ts';

const retraction = 5;

/** Check-ins that contradict each other, and check-ins that say nothing to the measure of their goal. */
export const factFindings = ({ index }: ScoringRun, take: Take): void => {
  const { key: keys, goal: goals, conflicts, ofGoal, variant } = index.checkIns;
  for (const [lost, won] of conflicts) {
    const key = keys[lost]!;
    take('scoring/conflicting-facts', goals[won]!, ['checkIns', key], { key });
  }
  for (const row of ofGoal.targets) {
    const goal = goals[row]!;
    const measure = goal < 0 ? undefined : measureAt(index, goal);
    if (measure === undefined || variant[row] === retraction || fits(measure, factAt(index, row))) continue;
    const key = keys[row]!;
    take('scoring/fact-does-not-fit', goal, ['checkIns', key], { key, kind: measure.kind });
  }
};

/** Does a measure take anything from a fact? */
const fits = (
  measure: Measure,
  { value, delta, done, milestone, question, denominator, level }: AnyFact,
): boolean => {
  switch (measure.kind) {
    case 'milestones':
      return measure.milestones.some(({ id }) => id === milestone);
    case 'learning':
      return measure.questions.some(({ id }) => id === question);
    case 'binary':
      return done !== undefined;
    case 'ordinal':
      return measure.levels.some(({ id }) => id === level);
    case 'pooled':
      return denominator !== undefined;
    case 'baseline':
      return done === undefined;
    case 'formula':
      return true;
    default:
      return (value ?? delta) !== undefined;
  }
};
