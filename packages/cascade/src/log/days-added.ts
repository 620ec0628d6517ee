import { dayNumberOf } from '@throughline/core';
import type { ChangeEntry, GoalId } from '@throughline/core';

/** The day each goal was first added, as far as a log knows: by itself or with a draft. Days are those of UTC. */
export const daysAdded = (log: readonly ChangeEntry[] = []): ReadonlyMap<GoalId, number> => {
  const days = new Map<GoalId, number>();
  for (const { at, change } of log) {
    if (change.kind !== 'add' && change.kind !== 'acceptDraft') continue;
    const day = dayNumberOf(at.slice(0, 10));
    for (const { value } of change.kind === 'add' ? [change.goal] : change.goals)
      if (day !== undefined && !days.has(value.id)) days.set(value.id, day);
  }
  return days;
};
