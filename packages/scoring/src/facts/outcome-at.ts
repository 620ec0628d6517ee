import type { Outcome } from '../attainment/outcome.ts';
import type { FactReader } from './fact-reader.ts';
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
  const quick = facts.from === facts.to ? Number.NaN : quickRatio(run.index, goal, facts);
  return Number.isFinite(quick) ? quick : readingAt(run, goal, day)[0];
};
