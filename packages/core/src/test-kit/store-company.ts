import { applyChange } from '../change/apply-change.ts';
import type { Change } from '../change/change.ts';
import { encodeGoalSet } from '../encode/encode-goal-set.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { GoalStore, StoreWrite } from './goal-store.ts';

/** The goals every case starts from: three objectives in one open cycle, and a key result to report on. */
export const storeCompany: GoalSet = {
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme' },
  people: [
    { id: 'ana', name: 'Ana' },
    { id: 'ben', name: 'Ben' },
  ],
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: ['north', 'south', 'west'].map((id) => ({
    id,
    title: `Grow in the ${id}`,
    cycle: 'q2',
    commitment: 'committed',
  })),
  keyResults: [
    { id: 'deals', objective: 'north', title: 'Deals', measure: { kind: 'change', from: 0, to: 10 } },
  ],
};

/** The save that a change makes on goals, or undefined when the change is refused. */
export const writeOf = (goals: GoalSet, change: Change, by = 'ana'): StoreWrite | undefined => {
  const context = {
    actor: { kind: 'human', id: by },
    at: '2026-05-15T12:00:00Z',
    reason: 'store contract',
  } as const;
  const done = applyChange(goals, change, context);
  if (!done.ok || done.value.entries.length === 0) return undefined;
  return { expectedRevision: goals.revision ?? 0, goals: done.value.goals, entries: done.value.entries };
};

/** What a host does to make a change: load, apply, save, and again after a conflict; `refused` when the goals do not allow it. */
export const changeThrough = async (
  store: GoalStore,
  change: Change,
  by?: string,
): Promise<'saved' | 'refused' | 'nothing to do' | 'gave up'> => {
  // As many tries as there are writers in any case, and some more.
  for (let turn = 0; turn < 50; turn++) {
    const goals = await store.load();
    const write = writeOf(goals, change, by);
    if (write === undefined) {
      const again = applyChange(goals, change, {
        actor: { kind: 'human', id: by ?? 'ana' },
        at: '2026-05-15T12:00:00Z',
        reason: 'again',
      });
      return again.ok ? 'nothing to do' : 'refused';
    }
    if ((await store.save(write)) === 'saved') return 'saved';
  }
  return 'gave up';
};

/** Same goals, whatever the order of lists and fields. */
export const sameGoals = (one: GoalSet, other: GoalSet): boolean =>
  encodeGoalSet(one) === encodeGoalSet(other);
