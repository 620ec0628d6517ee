import { goalAt } from '@throughline/core';
import { isWeighted } from '../policy/roll-up-method.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import { collectChildren, collectOwn } from '../roll-up/collect-parts.ts';
import { driversOf } from '../roll-up/drivers-of.ts';
import { ownMethod } from '../roll-up/pooled-sides.ts';
import { outOfRange } from '../roll-up/notices-in.ts';
import { notices } from '../score/score-columns.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import type { Looked, Take } from './noted.ts';

/** Links in circles, and weights and shares that are missing or out of range, each at the goal that has it. */
export const weightFindings = (run: ScoringRun, take: Take, { goals, rowsOf }: Looked): void => {
  const { index, columns, parts, policy } = run;
  const { child, edge, weight } = parts;
  const worthALook = notices.missingWeight | notices.outOfRange;
  for (const members of rowsOf === undefined ? index.loops : []) {
    take('scoring/loop-left-out', members[0]!, ['supports'], {
      goals: members.map((goal) => index.ids[goal]!),
    });
  }
  const look = (parent: string, method: RollUpMethod): void => {
    const missingWeight = method === 'points' ? 'remainder-of-100' : policy.rollUp.missingWeight;
    const given = isWeighted(method) && weight.subarray(0, parts.count).some((each) => each >= 0);
    for (let at = 0; at < parts.count; at++) {
      const goal = child[at]!;
      const link = edge[at]!;
      const place = link < 0 ? [] : ['supports', parent];
      const source =
        link < 0
          ? goalAt(index, goal)
          : goalAt(index, goal)?.supports?.[link - index.supports.offsets[goal]!];
      const { weight: own = 0, share = 0 } = (source ?? {}) as {
        readonly weight?: number;
        readonly share?: number;
      };
      if (weight[at] === outOfRange)
        take('scoring/out-of-range', goal, [...place, 'weight'], {
          field: 'weight',
          given: own,
          most: 10_000,
        });
      else if (weight[at]! < 0 && given)
        take('scoring/missing-weight', goal, [...place, 'weight'], { parent, missingWeight });
      if (index.supports.share[link] === outOfRange) {
        take('scoring/out-of-range', goal, [...place, 'share'], { field: 'share', given: share, most: 1 });
      }
    }
  };
  for (const goal of goals) {
    if ((columns.notices[goal]! & worthALook) === 0) continue;
    collectOwn(run, goal);
    const { own, children } = driversOf(run, goal, parts.count);
    if (own) look(index.ids[goal]!, ownMethod(run, goal));
    if (!children) continue;
    collectChildren(run, goal);
    look(index.ids[goal]!, policy.rollUp.methods.children);
  }
};
