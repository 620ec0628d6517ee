import type { Measure } from '@throughline/core';
import type { AnyFact } from '../attainment/progress-fact.ts';
import { factAt } from '../facts/goal-facts.ts';
import type { FactRows } from '../facts/fact-rows.ts';
import { measureAt } from '../facts/measure-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Looked, Take } from './noted.ts';

const retraction = 5;

/** Check-ins that contradict each other, and check-ins that say nothing to the measure of their goal. */
export const factFindings = ({ index }: ScoringRun, take: Take, { goals, rowsOf }: Looked): void => {
  const { key: keys, goal: goalOf, conflicts, variant } = index.checkIns;
  const look = (row: number): void => {
    const goal = goalOf[row]!;
    const measure = goal < 0 ? undefined : measureAt(index, goal);
    if (measure === undefined || variant[row] === retraction || fits(measure, factAt(index, row))) return;
    const key = keys[row]!;
    take('scoring/fact-does-not-fit', goal, ['checkIns', key], { key, kind: measure.kind });
  };
  const some = rowsOf === undefined ? undefined : new Set(goals);
  for (const [lost, won] of conflicts) {
    const goal = goalOf[won]!;
    // Facts of no goal share keys with those of any.
    if (goal >= 0 && some?.has(goal) === false) continue;
    const key = keys[lost]!;
    take('scoring/conflicting-facts', goal, ['checkIns', key], { key });
  }
  if (rowsOf === undefined) {
    for (const row of index.checkIns.ofGoal.targets) look(row);
    return;
  }
  const range: FactRows = { rows: [], from: 0, to: 0 };
  for (const goal of goals) {
    rowsOf(goal, range);
    for (let at = range.from; at < range.to; at++) look(range.rows[at]!);
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
