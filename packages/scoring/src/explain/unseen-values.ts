import { measureAt } from '../facts/measure-at.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';
import { unseenParts } from './unseen-parts.ts';

/**
 * The step for hidden goals that a goal could take its value from, by a sum or a formula, itself or through others, if
 * there are any. What they bring in, and whether they do, is then not said: what is left of it would give it away.
 */
export const unseenValues = (
  run: ScoringRun,
  writer: StepWriter,
  root: number,
  day: number,
): readonly number[] => {
  const { contributions, index, values } = run;
  if (contributions === undefined && values === undefined) return [];
  const { offsets, targets } = index.supportedBy;
  const found = new Set([root]);
  for (const goal of found) {
    if (measureAt(index, goal)?.kind === 'formula') {
      for (const read of values?.readsOf(goal).values() ?? []) {
        if (read < 0) continue;
        if (writer.hidden(read)) return [writer.unseen()];
        // Other goals are read by facts of their own.
        if (measureAt(index, read)?.kind === 'formula') found.add(read);
      }
    }
    if (contributions?.takesAt(goal, day) !== true) continue;
    const unseen = unseenParts(run, writer, goal, 'children');
    if (unseen.length > 0) return unseen;
    for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++)
      found.add(index.supports.child[targets[at]!]!);
  }
  return [];
};
