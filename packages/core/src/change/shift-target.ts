import type { ShiftTargetChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { isPublished } from './closed-goal.ts';
import { editGoal } from './edit-goal.ts';
import { openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { sameContent } from './same-content.ts';

/** Changes what a goal aims at. */
export const shiftTarget: Apply<ShiftTargetChange> = (change, step) => {
  const found = openGoal(step, change.goal);
  if (found === undefined) return;
  const { kind, goal } = found;
  if (kind !== 'keyResult' && kind !== 'kpi') {
    step.refuse(
      'change/unknown-field',
      ['measure'],
      { entity: kind, field: 'measure', fields: ['title', 'description'] },
      change.goal,
    );
    return;
  }
  if (sameContent(goal['measure'], change.measure)) return;
  if (isPublished(goal) && step.reason === undefined)
    step.refuse('change/reason-needed', ['reason'], { goal: change.goal }, change.goal);
  refuseDangling(step, 'measure', change.measure, ['measure']);
  editGoal(step, found, ['measure'], { measure: change.measure });
};
