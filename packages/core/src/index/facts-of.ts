import { UsageError } from '../error/usage-error.ts';
import { checkNumber } from '../error/check-number.ts';
import type { CheckInColumns } from './check-in-columns.ts';
import { factOrder } from './fact-order.ts';
import type { GoalIndex } from './goal-index.ts';
import { isCounted } from './is-counted.ts';
import { viewOf } from './index-view.ts';

const noFacts: readonly number[] = /* @__PURE__ */ Object.freeze([]);

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
  const view = viewOf(index);
  checkNumber(goal, 'goal');
  checkNumber(asOf, 'asOf');
  checkNumber(knownAt, 'knownAt');
  if (into !== undefined && !Array.isArray(into))
    throw new UsageError('core/bad-option', '`into` must be a list');
  if (view !== undefined) return view.factsOf(goal, asOf, knownAt, into);
  const { checkIns } = index;
  const { offsets, targets } = checkIns.ofGoal;
  return countedRows(
    checkIns,
    goal,
    targets,
    offsets[goal] ?? 0,
    offsets[goal + 1] ?? 0,
    asOf,
    knownAt,
    into,
  );
};

/** {@link factsOf}, with the rows that count for the goal at hand: `rows[from]` up to, not including, `rows[to]`. */
export const countedRows = (
  checkIns: CheckInColumns,
  goal: number,
  rows: Int32Array | readonly number[],
  from: number,
  to: number,
  asOf: number,
  knownAt: number,
  into: number[] | undefined,
): readonly number[] => {
  let facts = into;
  if (facts !== undefined) facts.length = 0;
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    if (checkIns.day[row]! > asOf) break;
    if (!isCounted(checkIns, row, knownAt)) continue;
    if (facts === undefined) facts = [row];
    else facts.push(row);
  }
  const overruled = knownAt === Infinity ? undefined : checkIns.overruled.get(goal);
  if (overruled === undefined) return facts ?? noFacts;
  const stillHeld = overruled.filter(
    (row) => checkIns.day[row]! <= asOf && isCounted(checkIns, row, knownAt),
  );
  facts ??= [];
  facts.push(...stillHeld);
  return facts.sort(factOrder(checkIns));
};
