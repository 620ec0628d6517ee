import type { RollUpMethod } from '../policy/roll-up-method.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { collectBoth, collectChildren, collectOwn } from './collect-parts.ts';
import type { Drivers } from './drivers-of.ts';
import { rolledUp } from './rolled-up.ts';
import type { Side } from './two-sides.ts';
import { twoSides } from './two-sides.ts';
import type { Parts } from './parts.ts';

const kra = 2;

/** The method by which the key results of an objective, or the KPIs of a KRA, become one. */
export const ownMethod = ({ index, policy }: ScoringRun, goal: number): RollUpMethod =>
  policy.rollUp.methods[index.kind[goal] === kra ? 'kpis' : 'keyResults'];

/** Are the two sides of a goal rolled up together, instead of each by itself? */
export const isPooled = ({ policy }: ScoringRun, { own, children }: Drivers): boolean =>
  own && children && policy.rollUp.both !== 'ratio';

/** Puts the key results of an objective beside the goals that support it, as one more child. */
export const addBlock = (parts: Parts, own: number): void => {
  const at = parts.count++;
  parts.child[at] = -1;
  parts.edge[at] = -1;
  parts.weight[at] = -1;
  parts.top[at] = 1;
  parts.bottom[at] = 1;
  parts.value[at] = own;
  parts.missing[at] = 0;
};

/** What a goal comes to from all that feeds it; `view` may change parts that were collected. */
export const allSides = (
  run: ScoringRun,
  goal: number,
  drivers: Drivers,
  view: (parts: Parts) => void = () => {},
): Side => {
  const { policy, parts, largest } = run;
  const { methods, both, ownShare } = policy.rollUp;
  const together = isPooled(run, drivers);
  if (together && both === 'pooled') {
    collectBoth(run, goal);
    view(parts);
    return rolledUp(policy.rollUp, methods.children, parts, largest);
  }
  let [own, children]: [Side, Side] = [Number.NaN, Number.NaN];
  if (drivers.own) {
    collectOwn(run, goal);
    view(parts);
    own = rolledUp(policy.rollUp, ownMethod(run, goal), parts, largest);
  }
  if (drivers.children) {
    collectChildren(run, goal);
    view(parts);
    if (together && typeof own === 'number') {
      if (!Number.isNaN(own)) addBlock(parts, own);
      return rolledUp(policy.rollUp, methods.children, parts, largest);
    }
    children = rolledUp(policy.rollUp, methods.children, parts, largest);
  }
  return twoSides(ownShare, own, children);
};
