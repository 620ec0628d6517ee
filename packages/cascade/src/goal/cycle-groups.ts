import { goalAt } from '@throughline/core';
import type { GoalIndex, Relation } from '@throughline/core';
import { numbering } from './numbering.ts';

/** Groups that goals are in, as numbers from 0. */
export interface CycleGroups {
  /** Groups by position in the list of goals. */
  readonly of: Relation;
  /** How many groups there are. */
  readonly count: number;
}

/**
 * The groups within one cycle that goals are in: first all goals somebody answers for, in the order of those who
 * answer for the goal, then all goals of its objective or KRA. A goal without owners has those of its container.
 */
export const cycleGroups = (index: GoalIndex, goals: readonly number[]): CycleGroups => {
  const { cycle, container, document } = index;
  const people = numbering<string>();
  const units = numbering<string>();
  const roles = numbering<string>();
  const groups = numbering<number>();
  // A number tells the cycle, which of the four kinds of group it is, and which one of that kind.
  const cycles = (document.cycles ?? []).length + 1;
  const groupOf = (goal: number, kind: 0 | 1 | 2 | 3, which: number): number =>
    groups.of((which * 4 + kind) * cycles + cycle[goal]! + 1);

  const offsets = new Int32Array(goals.length + 1);
  const targets: number[] = [];
  for (const [at, goal] of goals.entries()) {
    const holder = container[goal]!;
    const owners = goalAt(index, goal)?.owners ?? goalAt(index, holder)?.owners ?? [];
    for (const { who, as } of owners) {
      if (as !== 'accountable') continue;
      if ('person' in who) targets.push(groupOf(goal, 0, people.of(who.person)));
      else if ('unit' in who) targets.push(groupOf(goal, 1, units.of(who.unit)));
      else targets.push(groupOf(goal, 2, roles.of(who.role)));
    }
    if (holder >= 0) targets.push(groupOf(goal, 3, holder));
    offsets[at + 1] = targets.length;
  }
  return { of: { offsets, targets: Int32Array.from(targets) }, count: groups.count() };
};
