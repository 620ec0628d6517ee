import type { CheckIn } from '../model/check-in.ts';
import { type FactVariant, factVariants } from '../measure/fact-variants.ts';
import type { Measure } from '../measure/measure.ts';
import type { CorrectClosedChange, RecordCheckInChange, RetractCheckInChange } from './change.ts';
import type { Apply, ChangeStep, LookingStep } from './change-step.ts';
import { isClosed } from './closed-goal.ts';
import { knownGoal, openGoal } from './open-goal.ts';
import { refuseDangling } from './refuse-dangling.ts';
import { sameContent } from './same-content.ts';

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
  refuseUnfit(checkIn, measure, step);
  step.draft.append('checkIn', checkIn);
};

/** Refuses a fact that names what is not there, that its goal cannot take, or that takes back one of another goal. */
export const refuseUnfit = (checkIn: CheckIn, measure: unknown, step: LookingStep): void => {
  const { goal } = checkIn;
  refuseDangling(step, 'checkIn', checkIn, ['checkIn']);
  refuseUnfitting(checkIn, measure as Measure | undefined, step);
  if (!('retracts' in checkIn)) return;
  const taken = step.draft.find('checkIn', checkIn.retracts);
  if (taken !== undefined && taken['goal'] !== goal) {
    step.refuse(
      'change/unknown-reference',
      ['checkIn', 'retracts'],
      { entity: `check-in of ${goal}`, id: checkIn.retracts },
      goal,
    );
  }
};

/** Variants that say something about a goal without a measure, such as an objective judged by its owner. */
const withoutMeasure: readonly FactVariant[] = ['value', 'delta', 'done'];

/** A fact must be of a variant that the measure takes; milestones, questions and levels are looked up in it. */
const refuseUnfitting = (checkIn: CheckIn, measure: Measure | undefined, step: LookingStep): void => {
  const given = variantOf(checkIn);
  const { goal } = checkIn;
  if (given === undefined) return;
  const takes = measure === undefined ? withoutMeasure : factVariants[measure.kind];
  if (!takes.includes(given)) {
    if (measure === undefined)
      step.refuse('change/check-in-does-not-fit#no-measure', ['checkIn'], { goal, given, takes }, goal);
    else {
      const facts = { goal, measure: measure.kind, given, takes };
      step.refuse('change/check-in-does-not-fit', ['checkIn'], facts, goal);
    }
    return;
  }
  const look = (
    entity: 'milestone' | 'question' | 'level',
    id: string | undefined,
    among: readonly { readonly id: string }[],
  ): void => {
    if (id === undefined || among.some((each) => each.id === id)) return;
    const facts = { goal, entity, id, known: among.slice(0, shownParts).map((each) => each.id) };
    step.refuse('change/unknown-reference#part', ['checkIn', entity], facts, goal);
  };
  if ('done' in checkIn && measure?.kind === 'milestones')
    look('milestone', checkIn.milestone, measure.milestones);
  if ('done' in checkIn && measure?.kind === 'learning')
    look('question', checkIn.question, measure.questions);
  if ('level' in checkIn && measure?.kind === 'ordinal') look('level', checkIn.level, measure.levels);
};

/** Milestones, questions or levels a finding offers; a measure may have a thousand. */
const shownParts = 20;

/** What a check-in says; `undefined` for a retraction. */
const variantOf = (checkIn: CheckIn): FactVariant | undefined => {
  if ('value' in checkIn) return 'value';
  if ('delta' in checkIn) return 'delta';
  if ('level' in checkIn) return 'level';
  if ('numerator' in checkIn) return 'numerator + denominator';
  if (!('done' in checkIn)) return undefined;
  if (checkIn.milestone !== undefined) return 'done + milestone';
  return checkIn.question === undefined ? 'done' : 'done + question';
};
