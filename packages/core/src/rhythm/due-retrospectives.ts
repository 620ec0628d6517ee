import { compileGoals } from '../index/compile-goals.ts';
import type { Goals } from '../index/goal-index.ts';
import type { CycleId, GoalId, PersonId } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayNumberOf } from '../time/day-number.ts';
import type { Instant } from '../time/instant.ts';
import type { Zones } from '../time/zones.ts';
import { goalsOfCycles } from './goals-of-cycles.ts';
import { peopleOf } from './people-of.ts';
import { rhythmDefaults } from './rhythm-defaults.ts';
import { wrapUpOf } from './wrap-up-of.ts';
import { zoneClock } from './zone-clock.ts';

/** A key result whose cycle is being wrapped up and of which nobody has written down what was learnt. */
export interface DueRetrospective {
  /** The key result. */
  readonly goal: GoalId;
  /** The cycle that ends. */
  readonly cycle: CycleId;
  /** Who owes it: accountable owners of the key result or else of its objective. Empty: nobody. */
  readonly owners: readonly PersonId[];
  /** Time zone of the first owner. */
  readonly zone: string;
  /** The day it is there. */
  readonly today: CivilDate;
  /** Day it was due: the last day to wrap the cycle up. */
  readonly dueOn: CivilDate;
  /** Instant to remind the owner today: 09:00 on the owner's clock. */
  readonly at: Instant;
}

const published = 3;
const closed = 4;

/**
 * Key results, published or closed, without a retrospective although the last day to wrap their cycle up has
 * come, in document order of cycles and key results. Cycles that are closed are over and are not asked for. A
 * retrospective that names no cycle counts for all. Options that make no sense are a `UsageError`, as in
 * `dueCheckIns`. Source: docs/sources.md#review-rhythms (S1-41, S1-42).
 *
 * @example
 * ```ts
 * import { dueRetrospectives } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
 *   objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'committed' }],
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 * } as const;
 * const zones = { offsetAt: () => 0 };
 * dueRetrospectives(goals, { now: '2026-06-23T12:00:00Z', zones }); // => []
 * dueRetrospectives(goals, { now: '2026-06-24T12:00:00Z', zones }).map(({ goal }) => goal); // => ['arr']
 * ```
 */
export const dueRetrospectives = (
  goals: Goals,
  options: { readonly now: Instant; readonly zones: Zones },
): readonly DueRetrospective[] => {
  const index = compileGoals(goals);
  const clock = zoneClock(index.document, options);
  const people = peopleOf(index);
  const members = goalsOfCycles(index);
  const written = new Set<string>();
  for (const { goal, cycle } of index.document.retrospectives ?? [])
    written.add(JSON.stringify(cycle === undefined ? [goal] : [goal, cycle]));
  const found: DueRetrospective[] = [];
  for (const [position, cycle] of (index.document.cycles ?? []).entries()) {
    const days = cycle.state === 'closed' ? undefined : wrapUpOf(cycle);
    const due = days === undefined ? undefined : dayNumberOf(days.wrapUp);
    if (days === undefined || due === undefined) continue;
    for (const number of members.get(position) ?? []) {
      const state = index.state[number];
      if (index.kind[number] !== 1 || (state !== published && state !== closed)) continue;
      const goal = index.ids[number]!;
      if (written.has(JSON.stringify([goal])) || written.has(JSON.stringify([goal, cycle.id]))) continue;
      const owners = people.accountable(number, due);
      const zone = clock.zoneOf(owners[0]);
      if (clock.dayIn(zone) < due) continue;
      const today = clock.todayIn(zone);
      const at = clock.instantIn(zone, today, rhythmDefaults.time);
      found.push({ goal, cycle: cycle.id, owners, zone, today, dueOn: days.wrapUp, at });
    }
  }
  return found;
};
