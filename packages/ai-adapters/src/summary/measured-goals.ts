import { goalKinds, goalStates } from '@throughline/core';
import type { Standing } from './standing.ts';

const published = /* @__PURE__ */ goalStates.indexOf('published');

/** Numbers of the published key results and KPIs of a standing's cycles and unit, in document order. */
export const measuredGoals = ({ index, cycles, isInUnit }: Standing): readonly number[] => {
  const ours = new Set(cycles.map(({ id }) => index.referenceOf('cycle', id)));
  const found: number[] = [];
  for (const goal of index.documentOrder) {
    const kind = goalKinds[index.kind[goal]!];
    if ((kind !== 'keyResult' && kind !== 'kpi') || index.state[goal] !== published) continue;
    if (ours.has(index.cycle[goal]) && isInUnit(index.ids[goal]!)) found.push(goal);
  }
  return found;
};
