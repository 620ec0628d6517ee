import { goalAt, type GoalId, type GoalIndex } from '@throughline/core';
import type { ExpectedGoal } from '@throughline/core/change';

/** The revisions of the goals that edits were made for, each once. */
export const seenGoals = (
  index: GoalIndex,
  edits: readonly { readonly goal: GoalId }[],
): readonly ExpectedGoal[] =>
  [...new Set(edits.map(({ goal }) => goal))].map((goal) => {
    const number = index.numberOf(goal);
    return { goal, revision: (number === undefined ? undefined : goalAt(index, number)?.revision) ?? 0 };
  });
