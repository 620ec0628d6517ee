import type { SetStateChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { refuseClosedAround } from './closed-goal.ts';
import { refuseFrozenContainer } from './frozen-goal.ts';
import { counts, lifeCycle, stageOf } from './life-cycle.ts';
import { knownGoal } from './open-goal.ts';
import { missingSignOffs, signOffGoal } from './sign-off-goal.ts';

/** Steps that may be taken in what is closed: they end what was forgotten, or open it again. */
const stepsAfterClosing = new Set(['close', 'reopen']);

/** Moves a goal along its life. */
export const setState: Apply<SetStateChange> = (change, step) => {
  const found = knownGoal(step, change.goal);
  if (found === undefined) return;
  const { kind, goal } = found;
  const stage = stageOf(goal);
  if (!stepsAfterClosing.has(change.step) && refuseClosedAround(step, kind, goal, ['step'])) return;
  const next = lifeCycle[stage][change.step];
  if (next === undefined) {
    step.refuse(
      'change/step-not-allowed',
      ['step'],
      { goal: change.goal, state: stage, step: change.step, steps: Object.keys(lifeCycle[stage]) },
      change.goal,
    );
    return;
  }
  if (counts(stage) !== counts(next) && refuseFrozenContainer(step, kind, goal, ['step'])) return;
  if (change.step === 'sign-off') {
    signOffGoal(change, found, step);
    return;
  }
  if (change.step === 'publish') {
    const missing = missingSignOffs(found, step);
    if (missing.length > 0)
      step.refuse('change/sign-off-needed', ['step'], { goal: change.goal, missing }, change.goal);
  }
  if (next === 'frozen') {
    step.draft.patch(kind, change.goal, { frozen: true });
    return;
  }
  // What was set aside is agreed to anew, and no other stage is frozen.
  const voided = next === 'draft' && goal.signOffs !== undefined ? ['signOffs'] : [];
  const thawed = goal['frozen'] === undefined ? [] : ['frozen'];
  const state = stage === 'frozen' && next === 'published' ? {} : { state: next };
  step.draft.patch(kind, change.goal, state, [...voided, ...thawed]);
};
