import { checkNumber } from '../error/check-number.ts';
import { factsOf } from './facts-of.ts';
import type { GoalIndex } from './goal-index.ts';
import { isCounted } from './is-counted.ts';
import { viewOf } from './index-view.ts';

/**
 * The last of {@link factsOf}, or -1 when there is none: where a measure that takes the latest value looks.
 * Allocates nothing and takes time in the logarithm of the facts.
 *
 * @example
 * ```ts
 * import { compileGoals, latestFactOf } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 *   checkIns: [{ key: 'a', goal: 'arr', on: '1970-01-11', at: '1970-01-11T09:00:00Z', value: 9 }],
 * });
 * latestFactOf(index, 0, 10); // => 0
 * latestFactOf(index, 0, 9); // => -1
 * ```
 */
export const latestFactOf = (index: GoalIndex, goal: number, asOf: number, knownAt = Infinity): number => {
  const view = viewOf(index);
  checkNumber(goal, 'goal');
  checkNumber(asOf, 'asOf');
  checkNumber(knownAt, 'knownAt');
  if (view !== undefined) return view.latestFactOf(goal, asOf, knownAt);
  const { checkIns } = index;
  if (knownAt !== Infinity && checkIns.overruled.has(goal))
    return factsOf(index, goal, asOf, knownAt).at(-1) ?? -1;
  const { offsets, targets } = checkIns.ofGoal;
  const first = offsets[goal] ?? 0;
  let end = offsets[goal + 1] ?? 0;
  // Rows are ordered by day: the first one after `asOf` ends the search.
  for (let low = first; low < end; ) {
    const middle = (low + end) >>> 1;
    if (checkIns.day[targets[middle]!]! > asOf) end = middle;
    else low = middle + 1;
  }
  for (let at = end - 1; at >= first; at--)
    if (isCounted(checkIns, targets[at]!, knownAt)) return targets[at]!;
  return -1;
};
