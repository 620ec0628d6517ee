import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import { unseenParts } from './unseen-parts.ts';

/**
 * The step for hidden key results that a goal could take its value from, itself or through others, if there are any.
 * What they bring in, and whether they do, is then not said: what is left of a visible sum would give it away.
 */
export const unseenValues = (
  run: ScoringRun,
  writer: StepWriter,
  root: number,
  day: number,
): readonly number[] => {
  const { contributions, index } = run;
  if (contributions === undefined) return [];
  const { offsets, targets } = index.supportedBy;
  const found = new Set([root]);
  for (const goal of found) {
    if (!contributions.takesAt(goal, day)) continue;
    const unseen = unseenParts(run, writer, goal, 'children');
    if (unseen.length > 0) return unseen;
    for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
      found.add(index.supports.child[targets[at]!]!);
  }
  return [];
};
