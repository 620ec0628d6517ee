import { applyChange } from '../src/change/apply-change.ts';
import type { ChangeEntry } from '../src/change/change-entry.ts';
import type { GoalSet } from '../src/model/goal-set.ts';
import { actorFor } from '../src/test-kit/actor-for.ts';
import { changeFor, type Draws } from '../src/test-kit/change-for.ts';

/** The entries of an editor who makes the drawn changes on their own copy; those that are refused are left out. */
export const walkOf = (
  base: GoalSet,
  draws: readonly Draws[],
  when: 'forenoon' | 'afternoon',
): readonly ChangeEntry[] => {
  const entries: ChangeEntry[] = [];
  let now = base;
  for (const [turn, draw] of draws.entries()) {
    const change = changeFor(now, draw);
    const hour = (when === 'forenoon' ? 8 : 14) + Math.floor(turn / 60);
    const at = `2026-05-15T${String(hour).padStart(2, '0')}:${String(turn % 60).padStart(2, '0')}:00Z`;
    const done = applyChange(now, change, { actor: actorFor(now, change, '2026-05-15'), at });
    if (!done.ok) continue;
    entries.push(...done.value.entries);
    now = done.value.goals;
  }
  return entries;
};
