import { applyChange } from '../src/change/apply-change.ts';
import type { Change } from '../src/change/change.ts';
import type { ChangeContext } from '../src/change/change-context.ts';
import type { ChangeEntry } from '../src/change/change-entry.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import { actorFor } from '../src/test-kit/actor-for.ts';
import { changeFor, type Draws } from '../src/test-kit/change-for.ts';

/** Whoever comes first in a drawn set, and when. */
export const anyone = { actor: { kind: 'human', id: 'person0.0' }, at: '2026-05-15T12:00:00Z' } as const;

/** Mostly somebody who may; one in seven is whoever comes first. */
export const contextOf = (goals: GoalSet, change: Change, draw: Draws): ChangeContext => ({
  at: anyone.at,
  actor: (draw[5] ?? 0) % 7 === 6 ? anyone.actor : actorFor(goals, change, '2026-05-15'),
});

/** One change that was taken, with the goals before and after it. */
export interface Step {
  readonly before: GoalSet;
  readonly after: GoalSet;
  readonly change: Change;
  readonly by: ChangeContext;
  readonly entries: readonly ChangeEntry[];
}

/** Applies what the draws stand for, one after the other; gives each step that was taken. */
export const walk = (goals: GoalSet, draws: readonly Draws[]): Step[] => {
  const steps: Step[] = [];
  let now = goals;
  for (const draw of draws) {
    const change = changeFor(now, draw);
    const by = contextOf(now, change, draw);
    const result = applyChange(now, change, by);
    if (!result.ok) continue;
    steps.push({ before: now, after: result.value.goals, change, by, entries: result.value.entries });
    now = result.value.goals;
  }
  return steps;
};
