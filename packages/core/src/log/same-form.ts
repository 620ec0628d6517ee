import type { FormOf } from '../change/apply-changes.ts';
import { compileGoals } from '../index/compile-goals.ts';
import { isGoalIndex } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { GoalSet } from '../model/goal-set.ts';

/** A document for a document, an index for an index. */
export const sameForm = <G extends Goals>(like: G, goals: GoalSet): FormOf<G> =>
  (isGoalIndex(like) ? compileGoals(goals) : goals) as FormOf<G>;
