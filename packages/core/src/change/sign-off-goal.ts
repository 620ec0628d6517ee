import type { Goal, SignOff } from '../model/goal.ts';
import type { SetStateChange } from './change.ts';
import type { ChangeStep } from './change-step.ts';
import { type FoundGoal, revisionOf } from './draft.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { signersOn } from './signers-on.ts';

/** People a finding names; more would not help a reader. */
const shownPeople = 20;

/**
 * One of the two agreements a goal needs before it is published. The owner's comes from somebody who answered
 * for the goal on that day, the manager's from somebody who managed them then, and never both from one person.
 * Where nobody manages the owners, as at the top, any other person may agree as manager.
 */
export const signOffGoal = (change: SetStateChange, found: FoundGoal, step: ChangeStep): void => {
  const { kind, goal } = found;
  const { as } = change;
  if (as === undefined) {
    step.refuse('change/step-not-allowed#part', ['as'], { goal: goal.id }, goal.id);
    return;
  }
  if (step.actor.kind !== 'human') {
    step.refuse('change/human-needed', [], { change: 'sign-off', actor: step.actor.id }, goal.id);
    return;
  }
  const signOff: SignOff = { by: step.actor.id, as, at: step.at, revision: revisionOf(goal) };
  refuseDangling(step, 'signOff', signOff, ['actor']);
  refuseWrongSigner(found, signOff, step);
  const signOffs = [...(goal.signOffs ?? []).filter((each) => each.as !== as), signOff];
  const complete =
    signOffs.some((each) => each.as === 'owner') && signOffs.some((each) => each.as === 'manager');
  step.draft.patch(kind, goal.id, complete ? { state: 'signed-off', signOffs } : { signOffs });
};

const refuseWrongSigner = ({ kind, goal }: FoundGoal, { by, as, at }: SignOff, step: ChangeStep): void => {
  const day = dayOfInstant(at);
  const { owners, managers } = signersOn(step.draft, kind, goal, day);
  const facts = { goal: goal.id, actor: by, day };
  const refuse = (
    message: 'no-owner' | 'owner' | 'manager' | 'top' | 'both',
    people?: readonly string[],
  ): void => {
    const shown = people === undefined ? {} : { people: people.slice(0, shownPeople) };
    step.refuse(`change/wrong-signer#${message}`, ['as'], { ...facts, ...shown }, goal.id);
  };
  if (owners.length === 0) refuse('no-owner');
  else if (as === 'owner' && !owners.includes(by)) refuse('owner', owners);
  else if (as === 'manager' && managers.length === 0 && owners.includes(by)) refuse('top');
  else if (as === 'manager' && managers.length > 0 && !managers.includes(by)) refuse('manager', managers);
  else if ((goal.signOffs ?? []).some((other) => other.as !== as && other.by === by)) refuse('both');
};

/** The parts in which no valid agreement is there: each by somebody who could give it on the day it was given. */
export const missingSignOffs = (
  { kind, goal }: FoundGoal,
  { draft }: ChangeStep,
): readonly SignOff['as'][] => {
  const given = (goal as Goal).signOffs ?? [];
  const valid = ({ by, as, at }: SignOff): boolean => {
    const { owners, managers } = signersOn(draft, kind, goal, dayOfInstant(at));
    if (as === 'owner') return owners.includes(by);
    const apart = !given.some((other) => other.as === 'owner' && other.by === by);
    return apart && (managers.length === 0 ? !owners.includes(by) : managers.includes(by));
  };
  return (['owner', 'manager'] as const).filter(
    (part) => !given.some((signOff) => signOff.as === part && valid(signOff)),
  );
};

/** The day of an instant in UTC: instants are written with `Z` only. */
const dayOfInstant = (at: string): string => at.slice(0, 10);
