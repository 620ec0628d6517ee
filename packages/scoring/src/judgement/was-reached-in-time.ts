import { guardrailsLeaveWhole } from '../guardrail/lowered-at.ts';
import { outcomeAt } from '../facts/outcome-at.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import type { Drivers } from '../roll-up/drivers-of.ts';
import { allSides } from '../roll-up/pooled-sides.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { isWhole } from './is-whole.ts';

const measuredKinds: readonly number[] = [1, 3];
const partly: readonly RollUpMethod[] = ['k-of-n', 'sum', 'points'];

/** Can a goal come to all of it while some of what feeds it has not? */
export const isWholeInPart = ({ methods, weights }: RollUpPolicy): boolean =>
  weights === 'as-is' || partly.includes(methods.keyResults) || partly.includes(methods.children);

/**
 * Did what feeds a commitment come to all of it by the method of the policy at the end of the deadline? Parts
 * with a measure are read for that day; a goal that is itself rolled up is taken as it is now.
 */
export const wasReachedInTime = (run: ScoringRun, goal: number, drivers: Drivers): boolean => {
  const { index } = run;
  const deadline = index.endDay[goal]! - 1;
  const side = allSides(run, goal, drivers, (parts) => {
    for (let at = 0; at < parts.count; at++) {
      const child = parts.child[at]!;
      if (parts.missing[at] !== 0 || !measuredKinds.includes(index.kind[child]!)) continue;
      const then = run.columns.reason[child] === 0 ? outcomeAt(run, child, deadline) : 0;
      if (typeof then !== 'number') parts.missing[at] = 1;
      else if (run.policy.guardrails.lowers === 'score' || guardrailsLeaveWhole(run, child, deadline))
        parts.value[at] = picounitsOf(run.showing.fed(then));
      else parts.value[at] = Math.min(run.columns.fed[child]!, picounitsOf(run.showing.fed(then)));
    }
  });
  return typeof side === 'number' && isWhole(side / unit);
};
