import { checkObject } from '../error/check-object.ts';
import type { GoalState } from '../model/goal.ts';
import type { LifeCycleStep } from './change.ts';

/** Where a goal stands in its life: its state, and `frozen` for a published goal that was frozen. */
export type LifeCycleStage = GoalState | 'frozen';

const aside = { postpone: 'postponed', cancel: 'cancelled', archive: 'archived' } as const;

/**
 * Which step leads from which stage to which; a step that is not listed is refused as
 * `change/step-not-allowed`. `sign-off` stays at `feasible` until owner and manager have both agreed, and can be
 * renewed until the goal is published. `freeze` keeps a published goal from being edited. Closed goals can only
 * be reopened, because their numbers are final; what was set aside starts again as a draft.
 *
 * @example
 * ```ts
 * import { lifeCycle } from '@throughline/core/change';
 *
 * Object.keys(lifeCycle.frozen); // => ['close', 'reopen', 'postpone', 'cancel', 'archive']
 * lifeCycle.closed.reopen; // => 'published'
 * ```
 */
export const lifeCycle: Readonly<
  Record<LifeCycleStage, Readonly<Partial<Record<LifeCycleStep, LifeCycleStage>>>>
> = {
  draft: { feasible: 'feasible', ...aside },
  feasible: { 'sign-off': 'signed-off', ...aside },
  'signed-off': { publish: 'published', 'sign-off': 'signed-off', ...aside },
  published: { close: 'closed', freeze: 'frozen', ...aside },
  frozen: { close: 'closed', reopen: 'published', ...aside },
  closed: { reopen: 'published' },
  postponed: { reopen: 'draft', cancel: 'cancelled', archive: 'archived' },
  cancelled: { reopen: 'draft', archive: 'archived' },
  archived: { reopen: 'draft' },
};

/**
 * Where a goal stands; no state means `published`.
 *
 * @example
 * ```ts
 * import { stageOf } from '@throughline/core/change';
 *
 * stageOf({ state: 'published', frozen: true }); // => 'frozen'
 * stageOf({}); // => 'published'
 * ```
 */
export const stageOf = (goal: {
  readonly state?: GoalState | undefined;
  readonly frozen?: boolean | undefined;
}): LifeCycleStage => {
  checkObject(goal, 'goal');
  const state = goal.state ?? 'published';
  return state === 'published' && goal.frozen === true ? 'frozen' : state;
};

/** True for the stages that count toward a score: published, frozen and closed. */
export const counts = (stage: LifeCycleStage): boolean =>
  stage === 'published' || stage === 'frozen' || stage === 'closed';

/** True when one step leads from one stage to the other, or an edit does by voiding what was signed. */
export const isOneStep = (from: LifeCycleStage, to: LifeCycleStage): boolean =>
  (from === 'signed-off' && to === 'feasible') || Object.values(lifeCycle[from]).includes(to);
