import { editsOf } from '@throughline/core';
import type { ChangeEntry, GoalId } from '@throughline/core';
import { lifeCycle } from '@throughline/core/change';
import type { LifeCycleStage } from '@throughline/core/change';

/** Changes of the target of one goal for which nobody gave a reason. */
export interface UnexplainedShifts {
  /** How many. */
  readonly count: number;
  /** Day of the last one, in UTC. */
  readonly on: string;
}

/** Where a goal stands after the first step a log knows of, when nothing before it is known. */
const afterFirst = {
  feasible: 'feasible',
  'sign-off': 'feasible',
  publish: 'published',
  freeze: 'frozen',
  close: 'closed',
  reopen: 'published',
  postpone: 'postponed',
  cancel: 'cancelled',
  archive: 'archived',
} as const;

/** First steps that show that a goal was no more than a draft before. */
const ofDrafts: ReadonlySet<string> = new Set(['feasible', 'sign-off', 'publish']);

/**
 * The changes of targets of published goals for which neither change nor entry gives a reason, by goal. A draft may
 * change as often as it likes. A goal whose earlier life the log does not hold counts as published, unless its next
 * step shows that it was a draft.
 */
export const unexplainedShifts = (log: readonly ChangeEntry[]): ReadonlyMap<GoalId, UnexplainedShifts> => {
  const stages = new Map<GoalId, LifeCycleStage>();
  const found = new Map<GoalId, UnexplainedShifts>();
  for (const { at, reason, change } of log) {
    if (change.kind === 'add' || change.kind === 'acceptDraft') {
      for (const { value } of change.kind === 'add' ? [change.goal] : change.goals)
        stages.set(value.id, value.state ?? 'published');
    }
    if (change.kind === 'setState') {
      const { goal, step } = change;
      const stage = stages.get(goal);
      if (stage === undefined && ofDrafts.has(step)) found.delete(goal);
      stages.set(goal, stage === undefined ? afterFirst[step] : (lifeCycle[stage][step] ?? stage));
    }
    for (const edit of editsOf(change)) {
      if (edit.kind !== 'shiftTarget') continue;
      const stage = stages.get(edit.goal) ?? 'published';
      if (stage !== 'published' && stage !== 'frozen') continue;
      if ((edit.reason ?? reason ?? '').trim() !== '') continue;
      const count = (found.get(edit.goal)?.count ?? 0) + 1;
      found.set(edit.goal, { count, on: at.slice(0, 10) });
    }
  }
  return found;
};
