import type { GoalId, GoalIndex } from '@throughline/core';

/** A goal and what is said of it before and after. */
interface ChangedGoal<Said> {
  readonly goal: GoalId;
  readonly before: Said | null;
  readonly after: Said | null;
}

/**
 * Goals of which something else is said after than before, in document order of the later index, goals that are
 * gone last. An id that is used twice stands for the first goal that has it, as everywhere.
 */
export const changedGoals = <Said>(
  before: GoalIndex,
  after: GoalIndex,
  was: (goal: number) => Said | null,
  is: (goal: number) => Said | null,
): readonly ChangedGoal<Said>[] => {
  const changed: ChangedGoal<Said>[] = [];
  const compare = (id: GoalId, from: number | undefined, to: number | undefined): void => {
    const left = from === undefined ? null : was(from);
    const right = to === undefined ? null : is(to);
    // Both are built by the same function, so equal answers are equal texts.
    if (JSON.stringify(left) !== JSON.stringify(right))
      changed.push({ goal: id, before: left, after: right });
  };
  for (const goal of after.documentOrder) {
    const id = after.ids[goal]!;
    if (after.numberOf(id) === goal) compare(id, before.numberOf(id), goal);
  }
  for (const goal of before.documentOrder) {
    const id = before.ids[goal]!;
    if (before.numberOf(id) === goal && after.numberOf(id) === undefined) compare(id, goal, undefined);
  }
  return changed;
};
