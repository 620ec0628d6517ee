import type { ScoringRun } from '../score/scoring-run.ts';
import { decidingParts } from './deciding-parts.ts';
import type { StepWriter } from './step-writer.ts';

/**
 * The committed parts that decide how a goal stands, as far as the reader may see them. Goals that support one decide
 * only where it has no commitment of its own; whether a hidden key result is one is not said, so neither are they.
 */
export const seenDecidingParts = (
  run: ScoringRun,
  hidden: StepWriter['hidden'],
  goal: number,
): readonly number[] => {
  const seen = decidingParts(run, goal).filter((child) => !hidden(child));
  const { offsets, targets } = run.index.contained;
  const own = targets.subarray(offsets[goal], offsets[goal + 1]);
  if (!own.some(hidden)) return seen;
  const contained = new Set(own);
  return seen.filter((child) => contained.has(child));
};
