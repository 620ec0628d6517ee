import { isGoalIndex } from './document-of.ts';
import type { Goals } from './goal-index.ts';
import { viewOf } from './index-view.ts';

/** What goals say about their revision, if anything; of an index without making up its document. */
export const revisionIn = (goals: Goals): { readonly revision?: unknown } => {
  if (!isGoalIndex(goals)) return goals;
  const view = viewOf(goals);
  return view === undefined ? goals.document : { revision: view.revision() };
};
