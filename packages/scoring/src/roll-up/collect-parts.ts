import type { GoalIndex } from '@throughline/core';
import { isExcluded } from '@throughline/core';
import { greatestCommonDivisor } from '../numeric/greatest-common-divisor.ts';
import type { Parts } from './parts.ts';
import type { ShareSplits } from './share-splits.ts';
import { isLive, wholeShare } from './share-splits.ts';

const initiative = 4;
const kra = 2;
const kpi = 3;

/** The key results of an objective, or the KPIs of a KRA, that count. */
export const collectOwn = (index: GoalIndex, goal: number, parts: Parts): void => {
  const { offsets, targets } = index.contained;
  let count = 0;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const child = targets[at]!;
    if (isExcluded(index.state[child]!)) continue;
    parts.child[count] = child;
    parts.edge[count] = -1;
    parts.weight[count] = index.weight[child]!;
    count++;
  }
  parts.count = count;
  parts.whole = true;
};

/** The goals that support an objective and count: objectives and key results, with their shares. */
export const collectChildren = (index: GoalIndex, splits: ShareSplits, goal: number, parts: Parts): void => {
  const { offsets, targets } = index.supportedBy;
  const { child: childOf, share, weight } = index.supports;
  let count = 0;
  parts.whole = true;
  for (let at = offsets[goal]!; at < offsets[goal + 1]!; at++) {
    const edge = targets[at]!;
    const child = childOf[edge]!;
    const kind = index.kind[child]!;
    if (
      kind === initiative ||
      kind === kra ||
      kind === kpi ||
      isExcluded(index.state[child]!) ||
      !isLive(index, edge)
    )
      continue;
    parts.child[count] = child;
    parts.edge[count] = edge;
    parts.weight[count] = weight[edge]!;
    const given = share[edge]!;
    const top = given < 0 ? splits.remainder[child]! : given;
    const bottom = given < 0 ? wholeShare * splits.absent[child]! : wholeShare;
    if (top === bottom) {
      parts.top[count] = 1;
      parts.bottom[count] = 1;
    } else {
      const divisor = greatestCommonDivisor(top, bottom);
      parts.top[count] = top / divisor;
      parts.bottom[count] = bottom / divisor;
      parts.whole = false;
    }
    count++;
  }
  parts.count = count;
};
