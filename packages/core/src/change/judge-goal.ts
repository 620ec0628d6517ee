import type { Judgement } from '../model/judgement.ts';
import type { JudgeChange, RetrospectChange } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { knownGoal, openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { sameContent } from './same-content.ts';

/** Records a human's score or status. */
export const judgeGoal: Apply<JudgeChange> = ({ judgement }, step) => {
  if (step.actor.kind !== 'human') {
    step.refuse('change/human-needed', [], { change: 'judge', actor: step.actor.id }, judgement.goal);
    return;
  }
  if (isRepeat('judgement', judgement, step)) return;
  refuseEmpty(judgement, step);
  if (openGoal(step, judgement.goal, ['judgement', 'goal']) !== undefined) file('judgement', judgement, step);
};

/**
 * A judgement stands in place of a displayed score, which is 0 to 1 for every kind of goal and policy, says why,
 * and holds for at least a day.
 */
const refuseEmpty = ({ goal, score, status, reason, on, until }: Judgement, step: ChangeStep): void => {
  if (score === undefined && status === undefined)
    step.refuse('change/bad-judgement', ['judgement'], { goal }, goal);
  if (score !== undefined && !(score >= 0 && score <= 1))
    step.refuse('change/bad-judgement#score', ['judgement', 'score'], { goal, score }, goal);
  if (reason.trim() === '')
    step.refuse('change/reason-needed#judgement', ['judgement', 'reason'], { goal }, goal);
  // Dates of one form, so their texts sort like the days.
  if (until !== undefined && until <= on)
    step.refuse('change/bad-judgement#until', ['judgement', 'until'], { goal, on, until }, goal);
};

/** Records what was learnt; also after closing, because that is when one looks back. */
export const retrospect: Apply<RetrospectChange> = ({ retrospective }, step) => {
  if (isRepeat('retrospective', retrospective, step)) return;
  if (knownGoal(step, retrospective.goal, ['retrospective', 'goal']) !== undefined)
    file('retrospective', retrospective, step);
};

const isRepeat = (
  kind: 'judgement' | 'retrospective',
  value: { readonly id: string },
  { draft }: ChangeStep,
): boolean => {
  const first = draft.find(kind, value.id);
  return first !== undefined && sameContent(first, value);
};

const file = (
  kind: 'judgement' | 'retrospective',
  value: { readonly id: string; readonly goal: string },
  step: ChangeStep,
): void => {
  if (step.draft.find(kind, value.id) !== undefined) {
    step.refuse('change/id-taken', [kind, 'id'], { id: value.id, entity: kind }, value.goal);
    return;
  }
  refuseDangling(step, kind, value, [kind]);
  step.draft.append(kind, value);
};
