import { isFeeding } from '../roll-up/collect-parts.ts';
import { standing } from '../roll-up/standings.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { hasHidden } from './has-hidden.ts';
import type { StepWriter } from './step-writer.ts';

/**
 * Can the reader tell what feeds a goal? A policy that prefers key results of its own, or goals that support it, where
 * any of them counts, would give away whether a hidden one does; unless one counts that may be seen.
 */
export const isDriverSeen = (run: ScoringRun, hidden: StepWriter['hidden'], goal: number): boolean => {
  const { index, policy, standings } = run;
  const { driver } = policy.rollUp;
  const objective = index.document.objectives?.[index.position[goal]!];
  if (index.kind[goal] !== 0 || objective?.driver !== undefined || policy.grades.scoreObjectives === 'off')
    return true;
  if (driver === 'own-then-children') {
    const { offsets, targets } = index.contained;
    const own = targets.subarray(offsets[goal], offsets[goal + 1]);
    return (
      !own.some(hidden) ||
      own.some((child) => !hidden(child) && standings[index.state[child]!] !== standing.out)
    );
  }
  if (driver !== 'children-then-own' || !hasHidden(run, hidden, goal, 'children')) return true;
  const { offsets, targets } = index.supportedBy;
  return targets
    .subarray(offsets[goal], offsets[goal + 1])
    .some((edge) => !hidden(index.supports.child[edge]!) && isFeeding(run, edge));
};
