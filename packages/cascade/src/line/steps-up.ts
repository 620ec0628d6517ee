import type { GoalIndex } from '@throughline/core';

/** A step up from a goal, by number. */
export interface StepUp {
  /** The goal above. */
  readonly to: number;
  /** `contains`: it holds the goal below. `supports`: the goal below helps it. */
  readonly by: 'contains' | 'supports';
  /** True when the link lies on a loop. */
  readonly onLoop: boolean;
}

/** The steps up from a goal: its container, then what it supports. A link that is there twice counts once. */
export const stepsUp = ({ container, supports }: GoalIndex, goal: number): readonly StepUp[] => {
  const steps: StepUp[] = [];
  if (container[goal]! >= 0) steps.push({ to: container[goal]!, by: 'contains', onLoop: false });
  const named = new Set<number>();
  for (let edge = supports.offsets[goal]!; edge < supports.offsets[goal + 1]!; edge++) {
    const to = supports.goal[edge]!;
    if (to < 0 || named.has(to)) continue;
    named.add(to);
    steps.push({ to, by: 'supports', onLoop: supports.onLoop[edge] === 1 });
  }
  return steps;
};
