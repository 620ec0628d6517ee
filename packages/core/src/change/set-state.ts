import type { Goal, GoalState, SignOff } from '../model/goal.ts';
import type { SetStateChange } from './change.ts';
import type { Apply } from './change-step.ts';
import { closedCycleOf } from './closed-goal.ts';
import { revisionOf } from './draft.ts';
import { lifeCycle } from './life-cycle.ts';
import { knownGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';

/** Steps that may be taken in a closed cycle: they end what was forgotten, or open it again. */
const stepsAfterClosing = new Set(['close', 'reopen']);

/** Moves a goal along its life. */
export const setState: Apply<SetStateChange> = (change, step) => {
  const found = knownGoal(step, change.goal);
  if (found === undefined) return;
  const { kind, goal } = found;
  const state: GoalState = goal.state ?? 'published';
  const cycle = closedCycleOf(step.draft, kind, goal);
  if (cycle !== undefined && !stepsAfterClosing.has(change.step)) {
    step.refuse('change/closed#cycle', ['step'], { goal: change.goal, cycle }, change.goal);
    return;
  }
  const next = lifeCycle[state][change.step];
  if (next === undefined) {
    step.refuse(
      'change/step-not-allowed',
      ['step'],
      { goal: change.goal, state, step: change.step, steps: Object.keys(lifeCycle[state]) },
      change.goal,
    );
    return;
  }
  if (change.step !== 'sign-off') {
    // What was set aside is agreed to anew.
    const voided =
      change.step === 'reopen' && next === 'draft' && goal.signOffs !== undefined ? ['signOffs'] : [];
    step.draft.patch(kind, change.goal, { state: next }, voided);
    return;
  }
  if (change.as === undefined) {
    step.refuse('change/step-not-allowed#part', ['as'], { goal: change.goal }, change.goal);
    return;
  }
  if (step.actor.kind !== 'human') {
    step.refuse('change/human-needed', [], { change: 'sign-off', actor: step.actor.id }, change.goal);
    return;
  }
  const signOffs = [
    ...(goal.signOffs ?? []).filter(({ as }) => as !== change.as),
    signOffOf(goal, change.as, step.actor.id, step.at),
  ];
  refuseDangling(step, 'signOff', signOffs[signOffs.length - 1], ['actor']);
  const complete = signOffs.some(({ as }) => as === 'owner') && signOffs.some(({ as }) => as === 'manager');
  step.draft.patch(kind, change.goal, complete ? { state: next, signOffs } : { signOffs });
};

/** The revision is the one that was read and agreed to, before the agreement itself counted. */
const signOffOf = (goal: Goal, as: SignOff['as'], by: string, at: string): SignOff => ({
  by,
  as,
  at,
  revision: revisionOf(goal),
});
