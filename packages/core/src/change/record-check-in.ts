import type { CheckIn } from '../model/check-in.ts';
import type { Measure } from '../measure/measure.ts';
import type { CorrectClosedChange, RecordCheckInChange, RetractCheckInChange } from './change.ts';
import type { Apply, ChangeStep } from './change-step.ts';
import { isClosed } from './closed-goal.ts';
import { sameContent } from './draft.ts';
import { knownGoal, openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';

/** Records a fact. The same key with the same content changes nothing. */
export const recordCheckIn: Apply<RecordCheckInChange | RetractCheckInChange> = (change, step) => {
  if (isRepeat(change.checkIn, step)) return;
  const found = openGoal(step, change.checkIn.goal, ['checkIn', 'goal']);
  if (found !== undefined) record(change.checkIn, found.goal['measure'], step);
};

/** Records a fact for something closed. */
export const correctClosed: Apply<CorrectClosedChange> = (change, step) => {
  const { goal } = change.checkIn;
  if (isRepeat(change.checkIn, step)) return;
  if (change.reason.trim() === '') step.refuse('change/reason-needed#correction', ['reason'], { goal }, goal);
  const found = knownGoal(step, goal, ['checkIn', 'goal']);
  if (found === undefined) return;
  if (!isClosed(step.draft, found.kind, found.goal))
    step.refuse('change/step-not-allowed#not-closed', ['checkIn', 'goal'], { goal }, goal);
  record(change.checkIn, found.goal['measure'], step);
};

/** True when the fact is already there word for word. */
const isRepeat = (checkIn: CheckIn, { draft }: ChangeStep): boolean => {
  const first = draft.find('checkIn', checkIn.key);
  return first !== undefined && sameContent(first, checkIn);
};

const record = (checkIn: CheckIn, measure: unknown, step: ChangeStep): void => {
  const { goal, key } = checkIn;
  if (step.draft.find('checkIn', key) !== undefined) {
    step.refuse('change/check-in-conflict', ['checkIn', 'key'], { key, goal }, goal);
    return;
  }
  refuseDangling(step, 'checkIn', checkIn, ['checkIn']);
  refuseUnknownPart(checkIn, measure as Measure | undefined, step);
  if ('retracts' in checkIn) {
    const taken = step.draft.find('checkIn', checkIn.retracts);
    if (taken !== undefined && taken['goal'] !== goal) {
      step.refuse(
        'change/unknown-reference',
        ['checkIn', 'retracts'],
        { entity: `check-in of ${goal}`, id: checkIn.retracts },
        goal,
      );
    }
  }
  step.draft.append('checkIn', checkIn);
};

/** Milestones, questions and levels are looked up in the measure of the goal. */
const refuseUnknownPart = (checkIn: CheckIn, measure: Measure | undefined, step: ChangeStep): void => {
  const look = (
    entity: 'milestone' | 'question' | 'level',
    id: string | undefined,
    among: readonly { readonly id: string }[],
  ): void => {
    if (id === undefined || among.some((each) => each.id === id)) return;
    step.refuse('change/unknown-reference', ['checkIn', entity], { entity, id }, checkIn.goal);
  };
  if ('done' in checkIn) {
    look('milestone', checkIn.milestone, measure?.kind === 'milestones' ? measure.milestones : []);
    look('question', checkIn.question, measure?.kind === 'learning' ? measure.questions : []);
  }
  if ('level' in checkIn) look('level', checkIn.level, measure?.kind === 'ordinal' ? measure.levels : []);
};
