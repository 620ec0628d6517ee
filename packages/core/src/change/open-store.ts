import { isGoalIndex } from '../index/document-of.ts';
import type { GoalIndex, Goals } from '../index/goal-index.ts';
import { openIndex } from '../snapshot/overlay-store.ts';
import type { GoalSet } from '../model/goal-set.ts';
import { openDocument } from './document-store.ts';
import type { EntityStore } from './entity-store.ts';

/** The form of goals: an index for an index, else the document, whatever literal it was typed as. */
export type FormOf<G extends Goals> = G extends GoalIndex ? GoalIndex : GoalSet;

/** A store over goals that publishes them in the form they came in. */
export const openStore = <G extends Goals>(goals: G): EntityStore<FormOf<G>> =>
  (isGoalIndex(goals) ? openIndex(goals) : openDocument(goals)) as EntityStore<FormOf<G>>;
