import type { Cycle } from '../model/cycle.ts';
import type { Goal } from '../model/goal.ts';
import type { GoalSet } from '../model/goal-set.ts';
import type { CycleId, GoalId } from '../model/ids.ts';
import type { KeyResult } from '../model/key-result.ts';
import type { Objective } from '../model/objective.ts';

/** A goal set as carrying goals forward looks at it. Of ids used twice the first one counts. */
export interface CarryBook {
  readonly cycles: ReadonlyMap<CycleId, Cycle>;
  readonly objectives: ReadonlyMap<GoalId, Objective>;
  readonly keyResults: ReadonlyMap<GoalId, KeyResult>;
  /** Every goal, whatever its kind. */
  readonly goals: ReadonlyMap<GoalId, Goal>;
  /** Cycle of an objective, a key result or another goal that has one. */
  readonly cycleOf: (id: GoalId) => CycleId | undefined;
  /** Is it there and neither over nor set aside, by itself, by its cycle or by what it belongs to? */
  readonly isOpen: (id: GoalId) => boolean;
}

/** Fields that say what a goal belongs to. */
interface Belonging extends Goal {
  readonly cycle?: CycleId;
  readonly objective?: GoalId;
  readonly kra?: GoalId;
}

const openStates: readonly unknown[] = [undefined, 'draft', 'feasible', 'signed-off', 'published'];

/** Has a goal not ended and not been set aside? */
export const hasOpenState = ({ state }: Goal): boolean => openStates.includes(state);

const byId = <Entity extends { readonly id: string }>(list: readonly Entity[] = []): Map<string, Entity> => {
  const found = new Map<string, Entity>();
  for (const entity of list) if (!found.has(entity.id)) found.set(entity.id, entity);
  return found;
};

/** Reads a document once. */
export const carryBook = (document: GoalSet): CarryBook => {
  const cycles = byId(document.cycles);
  const goals = byId<Belonging>([
    ...(document.objectives ?? []),
    ...(document.keyResults ?? []),
    ...(document.kras ?? []),
    ...(document.kpis ?? []),
    ...(document.initiatives ?? []),
  ]);
  const containerOf = ({ objective, kra }: Belonging): Belonging | undefined =>
    goals.get(objective ?? kra ?? '');
  const cycleOf = (id: GoalId): CycleId | undefined => {
    const goal = goals.get(id);
    return goal && (goal.cycle ?? containerOf(goal)?.cycle);
  };
  return {
    cycles,
    objectives: byId(document.objectives),
    keyResults: byId(document.keyResults),
    goals,
    cycleOf,
    isOpen: (id) => {
      const goal = goals.get(id);
      if (goal === undefined || !hasOpenState(goal)) return false;
      const container = containerOf(goal);
      if (container !== undefined && !hasOpenState(container)) return false;
      return cycles.get(cycleOf(id) ?? '')?.state !== 'closed';
    },
  };
};
