import { isWeighted } from '../policy/roll-up-method.ts';
import { collectBoth, collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { effectiveWeights } from '../roll-up/effective-weights.ts';
import { addBlock, isPooled, ownMethod } from '../roll-up/pooled-sides.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import { notices } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Looked, Take } from './noted.ts';

/** Goals without a score because the weights of what feeds them were to add up to 1 or 100 and do not. */
export const strictWeights = (run: ScoringRun, take: Take, { goals }: Looked): void => {
  const { columns, parts } = run;
  const { rollUp } = run.policy;
  if (rollUp.weights !== 'strict') return;
  const look = (goal: number, method: RollUpMethod): void => {
    if (!isWeighted(method) || parts.count === 0) return;
    const { addUp, sum } = effectiveWeights(parts, rollUp, true);
    if (!addUp) take('scoring/weights-add-up', goal, [], { sum });
  };
  for (const goal of goals) {
    if ((columns.notices[goal]! & notices.weightsOff) === 0) continue;
    collectOwn(run, goal);
    const drivers = driversOf(run, goal, parts.count);
    const together = isPooled(run, drivers);
    if (drivers.own && !(together && rollUp.both === 'pooled')) look(goal, ownMethod(run, goal));
    if (!drivers.children) continue;
    if (together && rollUp.both === 'pooled') collectBoth(run, goal);
    else collectChildren(run, goal);
    if (together && rollUp.both === 'block') addBlock(parts, 0);
    look(goal, rollUp.methods.children);
  }
};
