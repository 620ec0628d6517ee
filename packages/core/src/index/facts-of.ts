import type { CheckInColumns } from './check-in-columns.ts';
import { factOrder } from './fact-order.ts';
import type { GoalIndex } from './goal-index.ts';
import { isOnRecord, isRetracted } from './is-retracted.ts';

const noFacts: readonly number[] = /* @__PURE__ */ Object.freeze([]);
const retraction = 5;

/**
 * The facts of a goal that count at the end of day `asOf` (a day number), as rows of `index.checkIns` in the
 * order they are folded: by day, then instant, then key. Retractions are applied and not listed. With
 * `knownAt` (milliseconds) the answer is as it was known then: facts and retractions recorded later are not
 * seen, and a fact that was replaced later still counts. Rows go into `into`, which is emptied first, when
 * one is given; without it a goal without facts costs no allocation.
 *
 * @example
 * ```ts
 * import { compileGoals, dayNumberOf, factsOf, millisecondsOf } from '@throughline/core';
 *
 * const index = compileGoals({
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 *   checkIns: [
 *     { key: 'b', goal: 'arr', on: '2026-06-01', at: '2026-06-01T09:00:00Z', value: 9.5 },
 *     { key: 'a', goal: 'arr', on: '2026-05-01', at: '2026-05-01T09:00:00Z', value: 9 },
 *     { key: 'c', goal: 'arr', on: '2026-06-02', at: '2026-06-02T09:00:00Z', retracts: 'b' },
 *   ],
 * });
 * const asOf = dayNumberOf('2026-06-30') ?? 0;
 * factsOf(index, 0, asOf); // => [1]
 * factsOf(index, 0, asOf, millisecondsOf('2026-06-01T12:00:00Z')); // => [1, 0]
 * ```
 */
export const factsOf = (
  index: GoalIndex,
  goal: number,
  asOf: number,
  knownAt = Infinity,
  into?: number[],
): readonly number[] => {
  const { checkIns } = index;
  const { offsets, targets } = checkIns.ofGoal;
  let facts = into;
  if (facts !== undefined) facts.length = 0;
  for (let at = offsets[goal] ?? 0, end = offsets[goal + 1] ?? 0; at < end; at++) {
    const row = targets[at]!;
    if (checkIns.day[row]! > asOf) break;
    if (!counts(checkIns, row, knownAt)) continue;
    if (facts === undefined) facts = [row];
    else facts.push(row);
  }
  const overruled = knownAt === Infinity ? undefined : checkIns.overruled.get(goal);
  if (overruled === undefined) return facts ?? noFacts;
  const stillHeld = overruled.filter((row) => checkIns.day[row]! <= asOf && counts(checkIns, row, knownAt));
  facts ??= [];
  facts.push(...stillHeld);
  return facts.sort(factOrder(checkIns));
};

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
  const { checkIns } = index;
  if (knownAt !== Infinity && checkIns.overruled.has(goal)) return factsOf(index, goal, asOf, knownAt).at(-1) ?? -1;
  const { offsets, targets } = checkIns.ofGoal;
  const first = offsets[goal] ?? 0;
  let end = offsets[goal + 1] ?? 0;
  // Rows are ordered by day: the first one after `asOf` ends the search.
  for (let low = first; low < end; ) {
    const middle = (low + end) >>> 1;
    if (checkIns.day[targets[middle]!]! > asOf) end = middle;
    else low = middle + 1;
  }
  for (let at = end - 1; at >= first; at--) if (counts(checkIns, targets[at]!, knownAt)) return targets[at]!;
  return -1;
};

const counts = (checkIns: CheckInColumns, row: number, knownAt: number): boolean =>
  checkIns.variant[row] !== retraction && isOnRecord(checkIns, row, knownAt) && !isRetracted(checkIns, row, knownAt);
