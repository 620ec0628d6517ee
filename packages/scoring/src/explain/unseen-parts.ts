import type { ScoringRun } from '../score/scoring-run.ts';
import { hasHidden } from './has-hidden.ts';
import type { StepWriter } from './step-writer.ts';

/**
 * The step for all parts of a goal that the reader may not see, if there are any: one however many they are, and
 * whatever they weigh, promise or have come to, so that none of it can be read from its presence.
 */
export const unseenParts = (
  run: ScoringRun,
  { hidden, unseen }: StepWriter,
  goal: number,
  from: 'own' | 'children' | 'both',
): readonly number[] => (hasHidden(run, hidden, goal, from) ? [unseen()] : []);
