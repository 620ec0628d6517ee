import type { ScoringRun } from '../score/scoring-run.ts';
import type { StepWriter } from './step-writer.ts';

/** Objectives and key results; other kinds feed no objective. */
const feedingKinds = 1;

/** Has a goal parts the reader may not see, whatever they weigh, promise or have come to? */
export const hasHidden = (
  { index }: ScoringRun,
  hidden: StepWriter['hidden'],
  goal: number,
  from: 'own' | 'children' | 'both',
): boolean => {
  const { contained, supportedBy, supports, kind } = index;
  const among = (
    { offsets, targets }: { readonly offsets: Int32Array; readonly targets: Int32Array },
    isPart: (at: number) => boolean,
  ): boolean => {
    for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) if (isPart(targets[at]!)) return true;
    return false;
  };
  return (
    (from !== 'children' && among(contained, hidden)) ||
    (from !== 'own' &&
      among(supportedBy, (edge) => {
        const child = supports.child[edge]!;
        return kind[child]! <= feedingKinds && hidden(child);
      }))
  );
};
