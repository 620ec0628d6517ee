import type { DraftOrigin } from '../model/goal.ts';
import { addGoals } from './add-goal.ts';
import type { AcceptDraftChange } from './change.ts';
import type { Apply } from './change-step.ts';
import type { NewGoal } from './new-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';

/** Takes over a draft that a human has reviewed. All goals come in, or none. */
export const acceptDraft: Apply<AcceptDraftChange> = (change, step) => {
  if (step.actor.kind !== 'human') {
    step.refuse('change/human-needed', [], { change: 'acceptDraft', actor: step.actor.id });
    return;
  }
  refuseDangling(step, 'draftOrigin', { reviewedBy: change.decision.by }, ['decision', 'by']);
  const origin: DraftOrigin = {
    draft: change.draft,
    drafter: change.drafter,
    aiGenerated: change.aiGenerated,
    reviewedBy: change.decision.by,
    reviewedAt: change.decision.at,
  };
  addGoals(
    change.goals.map((goal) => withOrigin(goal, origin)),
    step,
    (position) => ['goals', position, 'value'],
  );
};

const withOrigin = (goal: NewGoal, origin: DraftOrigin): NewGoal =>
  ({ ...goal, value: { ...goal.value, origin } }) as NewGoal;
