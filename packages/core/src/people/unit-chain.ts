import { checkIndex } from '../index/document-of.ts';
import type { GoalIndex } from '../index/goal-index.ts';

/**
 * A unit and all units above it, nearest first, as positions in `document.units`. Units that lie above
 * themselves end the chain before it repeats. An unknown position gives an empty list.
 *
 * @example
 * ```ts
 * import { compileGoals, unitChain } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   units: [
 *     { id: 'acme', name: 'Acme', kind: 'company' },
 *     { id: 'sales', name: 'Sales', kind: 'department', parent: 'acme' },
 *   ],
 * });
 * unitChain(index, 1); // => [1, 0]
 * unitChain(index, -1); // => []
 * ```
 */
export const unitChain = (index: GoalIndex, unit: number): readonly number[] => {
  checkIndex(index);
  const { unitParent, unitOnLoop } = index;
  const chain: number[] = [];
  if (typeof (unit as unknown) !== 'number') return chain;
  let entry = -1;
  let at = unitParent[unit] === undefined ? -1 : unit;
  while (at >= 0 && at !== entry) {
    if (entry < 0 && unitOnLoop[at] === 1) entry = at;
    chain.push(at);
    at = unitParent[at]!;
  }
  return chain;
};
