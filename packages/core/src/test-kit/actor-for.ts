import { checkObject } from '../error/check-object.ts';
import { checkText } from '../error/check-text.ts';
import { isGoalIndex, notGoals, readingGoals } from '../index/document-of.ts';
import type { Actor } from '../change/actor.ts';
import type { Change } from '../change/change.ts';
import { startDraft } from '../change/draft.ts';
import { openStore } from '../change/open-store.ts';
import { signersOn } from '../change/signers-on.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { CivilDate } from '../time/civil-date.ts';

/**
 * Somebody who may make a change on a day: for a sign-off an owner of the goal or one of their managers, else
 * the first person of the set. Not everything has somebody; then the first person is refused.
 *
 * @example
 * ```ts
 * import { actorFor, generateGoalSet } from '@throughline/core/test-kit';
 *
 * actorFor(generateGoalSet(), { kind: 'setWeight', goal: 'o1', weight: 2 }, '2026-05-15');
 * // => { kind: 'human', id: 'p0' }
 * ```
 */
export const actorFor = (goals: GoalSet, change: Change, on: CivilDate): Actor => {
  checkObject(change, 'change');
  checkText(on, 'on');
  if (isGoalIndex(goals)) throw notGoals('expected a goal set; `toGoalSet` gives that of an index');
  return readingGoals(() => actorIn(goals, change, on));
};

const actorIn = (goals: GoalSet, change: Change, on: CivilDate): Actor => {
  const people = (goals.people ?? []).map(({ id }) => id);
  const anyone: Actor = { kind: 'human', id: people[0] ?? 'nobody' };
  if (change.kind !== 'setState' || change.step !== 'sign-off') return anyone;
  const draft = startDraft(openStore(goals));
  const found = draft.findGoal(change.goal);
  if (found === undefined) return anyone;
  const { owners, managers } = signersOn(draft, found.kind, found.goal, on);
  const other = change.as === 'owner' ? 'manager' : 'owner';
  const signed = found.goal.signOffs?.find(({ as }) => as === other)?.by;
  const among =
    change.as === 'owner'
      ? owners
      : managers.length > 0
        ? managers
        : people.filter((person) => !owners.includes(person));
  const id = among.find((person) => person !== signed);
  return id === undefined ? anyone : { kind: 'human', id };
};
