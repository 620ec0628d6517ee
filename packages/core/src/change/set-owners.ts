import type { SetOwnersChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { editGoal } from './edit-goal.ts';
import { openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';

/** Gives a goal other owners. How many may be accountable is a rule's business. */
export const setOwners: Apply<SetOwnersChange> = (change, step) => {
  const found = openGoal(step, change.goal);
  if (found === undefined) return;
  editGoal(step, found, ['owners'], { owners: change.owners });
  refuseDangling(step, found.kind, { owners: change.owners }, [], ['owners']);
};
