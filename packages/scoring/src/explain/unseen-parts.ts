import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';

/** Objectives and key results; other kinds feed no objective. */
const feedingKinds = 1;

/**
 * The step for all parts of a goal that the reader may not see, if there are any: one however many they are, and
 * whatever they weigh, promise or have come to, so that none of it can be read from its presence.
 */
export const unseenParts = (
  { index }: ScoringRun,
  { hidden, unseen }: StepWriter,
  goal: number,
  from: 'own' | 'children' | 'both',
): readonly number[] => {
  const { contained, supportedBy, supports, kind } = index;
  const among = (
    { offsets, targets }: { readonly offsets: Int32Array; readonly targets: Int32Array },
    isPart: (at: number) => boolean,
  ): boolean => {
    for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) if (isPart(targets[at]!)) return true;
    return false;
  };
  const own = from !== 'children' && among(contained, hidden);
  const isHidden =
    own ||
    (from !== 'own' &&
      among(supportedBy, (edge) => {
        const child = supports.child[edge]!;
        return kind[child]! <= feedingKinds && hidden(child);
      }));
  return isHidden ? [unseen()] : [];
};
