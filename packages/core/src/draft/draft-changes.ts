import { type Draft, Immer } from 'immer';
import type { Change } from '../change/change.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding } from '../finding/finding.ts';
import { readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import { toGoalSet } from '../index/to-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { Result } from '../result.ts';
import { changesBetween } from './changes-between.ts';

/** A draft of a goal set: the same fields, and all of them may be written to. */
export type GoalSetDraft = Draft<GoalSet>;

/**
 * Lets a recipe write to a draft of the goals, and gives the changes that have the same effect, ready for
 * `applyChanges`. The goals themselves are neither written to nor frozen, and nothing is applied: actor, time, reasons
 * and checks come with `applyChanges`, which may still refuse what is closed, frozen or dangling. An empty list of
 * changes means that the recipe did nothing.
 *
 * Recorded are the outcome and not the way there: `add`, `revise`, `reparent`, `setOwners`, `setWeight`,
 * `shiftTarget`, `setState`, `upsertReference`, `recordCheckIn`, `retractCheckIn`, `judge`, `retrospect`. What none of
 * them expresses (removing an entry, another id, a check-in edited in place) comes back as findings, all of them, and
 * then without changes. Where an entry stands in its list means nothing, and no list is an empty one.
 *
 * A recipe is synchronous; one that gives a promise is a `UsageError` `core/bad-option`, and so is one that puts a
 * value into the draft that cannot be read. What a recipe throws is the host's own and goes through as it is. What it
 * returns is not looked at.
 *
 * An index is written out as a document first. Takes time linear in the lists that the recipe touches.
 *
 * @example
 * ```ts
 * import { draftChanges } from '@throughline/core/draft';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   keyResults: [{ id: 'arr', objective: 'grow', title: 'ARR', measure: { kind: 'change', from: 8, to: 10 } }],
 * } as const;
 * const recorded = draftChanges(goals, (draft) => {
 *   const arr = draft.keyResults?.[0];
 *   if (arr === undefined) return;
 *   arr.weight = 3;
 *   arr.title = 'Recurring revenue';
 * });
 * recorded.ok && recorded.value;
 * // => [{ kind: 'setWeight', goal: 'arr', weight: 3 }, { kind: 'revise', goal: 'arr', set: { title: 'Recurring revenue' } }]
 *
 * const refused = draftChanges(goals, (draft) => void draft.keyResults?.pop());
 * refused.ok || refused.problems[0].message; // => '`arr` is gone from `keyResults`, and goals are never removed'
 * ```
 */
export const draftChanges = (
  goals: Goals,
  recipe: (draft: GoalSetDraft) => void,
): Result<readonly Change[], Finding> => {
  if (typeof (recipe as unknown) !== 'function')
    throw new UsageError('core/bad-option', '`recipe` must be a function that writes to the draft');
  const before = toGoalSet(goals);
  // Its own, so that settings of the host's immer have no effect here and ours none there; freezing would reach the
  // goals of the host.
  const immer = new Immer({ autoFreeze: false });
  const draft = immer.createDraft(before);
  const write: (draft: GoalSetDraft) => unknown = recipe;
  let returned: unknown;
  try {
    returned = write(draft);
  } catch (thrown) {
    abandon(immer, draft);
    throw thrown;
  }
  if (isPromise(returned)) {
    abandon(immer, draft);
    // What becomes of the promise is not of interest any more, and must not bring down the process.
    Promise.resolve(returned).catch(() => undefined);
    throw new UsageError('core/bad-option', '`recipe` must be done when it returns; it gave a promise');
  }
  const after = finished(immer, draft);
  return readingGoals(() => changesBetween(before, after));
};

/** The draft as a document; from then on nothing can be written to it. */
const finished = (immer: Immer, draft: GoalSetDraft): GoalSet => {
  try {
    return immer.finishDraft<GoalSetDraft>(draft);
  } catch {
    throw new UsageError('core/bad-option', '`recipe` put a value into the draft that cannot be read');
  }
};

/** Ends a draft that is of no use any more, so that nothing can be written to it later. */
const abandon = (immer: Immer, draft: GoalSetDraft): void => {
  try {
    immer.finishDraft(draft);
  } catch {
    // What is in it cannot be read, and nobody will.
  }
};

const isPromise = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
