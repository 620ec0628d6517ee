import { outcomeAt } from '../facts/outcome-at.ts';
import { unit } from '../numeric/picounits.ts';
import type { ScoringRun } from './scoring-run.ts';

/** Code of `measureKind` for goals without a measure. */
const noMeasure = 255;

/**
 * Attainment of a goal before anything is cut; NaN where there is no score. What a measure says is read from its facts
 * again, which is cheaper than to keep it for every goal of every book.
 */
export const rawAt = (run: ScoringRun, goal: number): number => {
  const { index, columns, day } = run;
  if (columns.reason[goal] !== 0) return Number.NaN;
  if (index.measureKind[goal] === noMeasure) return columns.uncut.get(goal) ?? columns.fed[goal]! / unit;
  const outcome = outcomeAt(run, goal, day);
  // Adding 0 turns -0 into 0.
  return typeof outcome === 'number' ? outcome + 0 : Number.NaN;
};
