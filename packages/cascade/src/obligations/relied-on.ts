import type { AiSystem, GoalIndex } from '@throughline/core';
import { systemUses } from './system-uses.ts';

/** How much a system matters to the one who asks; `undefined` when not at all. */
export type SystemRank = (system: AiSystem) => number | undefined;

/**
 * The AI system a goal relies on that matters most, or `undefined`: one that is named by an initiative which
 * supports the goal or the objective or KRA it belongs to. Of two that matter as much, the one with the smaller id.
 */
export const reliedOn = (index: GoalIndex, rank: SystemRank): ((goal: number) => AiSystem | undefined) => {
  const { document, supports, container } = index;
  const systems = document.aiSystems ?? [];
  const ranks = systems.map(rank);
  const better = (one: number, other: number): number => {
    if (one < 0 || other < 0) return Math.max(one, other);
    const [a, b] = [ranks[one]!, ranks[other]!];
    if (a !== b) return a > b ? one : other;
    return systems[one]!.id <= systems[other]!.id ? one : other;
  };
  const uses = systemUses(index).filter(({ system }) => ranks[system] !== undefined);
  if (uses.length === 0) return () => undefined;
  // First what each initiative brings, then what each goal gets: many systems in one initiative stay linear.
  const brought = new Int32Array(index.size).fill(-1);
  for (const { initiative, system } of uses) brought[initiative] = better(brought[initiative]!, system);
  const direct = new Int32Array(index.size).fill(-1);
  for (let edge = 0; edge < supports.goal.length; edge++) {
    const above = supports.goal[edge]!;
    if (above >= 0) direct[above] = better(direct[above]!, brought[supports.child[edge]!]!);
  }
  return (goal) => {
    const holder = container[goal]!;
    const system = better(direct[goal]!, holder < 0 ? -1 : direct[holder]!);
    return system < 0 ? undefined : systems[system];
  };
};
