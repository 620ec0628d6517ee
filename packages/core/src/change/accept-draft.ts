import type { DraftOrigin } from '../model/goal.ts';
import { millisecondsOf } from '../time/milliseconds-of.ts';
import { addGoals } from './add-goal.ts';
import type { AcceptDraftChange, DraftEdit } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import type { NewGoal } from './new-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { reparentGoal } from './reparent-goal.ts';
import { reviseGoal } from './revise-goal.ts';
import { shiftTarget } from './shift-target.ts';
import { spoken } from './spoken-reason.ts';

/** Takes over a draft that a human has reviewed, and who sends it. All goals and edits come in, or none. */
export const acceptDraft: Apply<AcceptDraftChange> = (change, step) => {
  if (step.actor.kind !== 'human') {
    step.refuse('change/human-needed', [], { change: 'acceptDraft', actor: step.actor.id });
    return;
  }
  refuseImpossible(change, step);
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
  for (const [position, edit] of (change.edits ?? []).entries())
    applyEdit(edit, withinEdit(step, edit, ['edits', position]));
};

const applyEdit = (edit: DraftEdit, step: ChangeStep): void => {
  if (edit.kind === 'revise') reviseGoal(edit, step);
  else if (edit.kind === 'shiftTarget') shiftTarget(edit, step);
  else reparentGoal(edit, step);
};

/** The step for one edit: problems are told at its place, and a reason of its own comes before that of the change. */
const withinEdit = (step: ChangeStep, edit: DraftEdit, place: readonly (string | number)[]): ChangeStep => ({
  ...step,
  reason: (edit.kind === 'shiftTarget' ? spoken(edit.reason) : undefined) ?? step.reason,
  refuse: (key, path, data, goal) => step.refuse(key, [...place, ...path], data, goal),
  refuseShape: (shape, value, path, fields) => step.refuseShape(shape, value, [...place, ...path], fields),
});

/** What no review can have led to: another person's decision, one from later on, or agreements before anybody read it. */
const refuseImpossible = ({ decision, goals }: AcceptDraftChange, step: ChangeStep): void => {
  const { by, at, outcome, editRatio } = decision;
  if (by !== step.actor.id)
    step.refuse('change/human-needed#other', ['decision', 'by'], { by, actor: step.actor.id });
  if ((millisecondsOf(at) ?? 0) > (millisecondsOf(step.at) ?? 0))
    step.refuse('change/bad-draft#late', ['decision', 'at'], { at, now: step.at });
  const most = outcome === 'accepted' ? 0 : 1;
  if (!(editRatio >= 0 && editRatio <= most))
    step.refuse('change/bad-draft', ['decision', 'editRatio'], { outcome, ratio: editRatio, most });
  for (const [position, { value }] of goals.entries()) {
    if (value.signOffs === undefined) continue;
    const path = ['goals', position, 'value', 'signOffs'];
    step.refuse('change/bad-draft#signed', path, { goal: value.id }, value.id);
  }
};

const withOrigin = (goal: NewGoal, origin: DraftOrigin): NewGoal =>
  ({ ...goal, value: { ...goal.value, origin } }) as NewGoal;
