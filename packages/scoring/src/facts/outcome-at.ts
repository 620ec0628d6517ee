import type { GoalIndex } from '@throughline/core';
import type { Outcome } from '../attainment/outcome.ts';
import type { FactReader } from './fact-reader.ts';
import type { FactRows } from './fact-rows.ts';
import { quickRatio } from './quick-ratio.ts';
import { readingAt } from './reading-at.ts';

/**
 * Raw attainment of a goal with a measure at the end of a day. What can be answered from the columns is;
 * everything out of the ordinary is read as `progressOf` does.
 */
export const outcomeAt = (run: FactReader, goal: number, day: number): Outcome => {
  const given = run.assumed === undefined ? Number.NaN : run.assumed[goal]!;
  if (!Number.isNaN(given)) return given;
  if (!run.isPlain) return readingAt(run, goal, day)[0];
  const facts = run.factsAt(goal, day);
  const quick = facts.from === facts.to ? Number.NaN : quickOrNone(run.index, goal, facts);
  return Number.isFinite(quick) ? quick : readingAt(run, goal, day)[0];
};

/** A measure of another shape, which only a document that was not parsed can hold, is read in full. */
const quickOrNone = (index: GoalIndex, goal: number, facts: FactRows): number => {
  try {
    return quickRatio(index, goal, facts);
  } catch {
    return Number.NaN;
  }
};
