import { computed, effect, signal } from 'alien-signals';
import type { GoalIndex, GoalSet } from '@throughline/core';

/** The same roll-up as a graph of signals. */
export interface GoalSignals {
  /** Sets the value of a key result; every top objective is worked out before it comes back. */
  readonly set: (keyResult: number, value: number) => void;
  /** What a top objective says. */
  readonly read: (goal: number) => number;
}

/**
 * One signal for each key result and one computed value for each objective, in plain doubles: no days, no check-ins,
 * no status. A change is followed up to every top objective, and only there.
 */
export const goalSignalsOf = (index: GoalIndex, { keyResults = [] }: GoalSet): GoalSignals => {
  const { contained, supportedBy, supports, size } = index;
  const current: { (): number; (value: number): void }[] = [];
  const target = new Float64Array(size);
  for (const { id, measure } of keyResults) {
    const goal = index.numberOf(id) ?? -1;
    if (measure.kind !== 'change' || measure.to === undefined)
      throw new Error('only changes from one number to another are compared');
    target[goal] = measure.to;
    current[goal] = signal(0);
  }
  const values: (() => number)[] = [];
  const weightOf = (weight: number): number => (weight < 0 ? 1 : weight);
  for (let goal = 0; goal < size; goal++) {
    if (index.kind[goal] !== 0) continue;
    const own = contained.targets.slice(contained.offsets[goal], contained.offsets[goal + 1]);
    const edges = supportedBy.targets.slice(supportedBy.offsets[goal], supportedBy.offsets[goal + 1]);
    const children = edges.map((edge) => supports.child[edge]!);
    const ownWeights = Float64Array.from(own, (each) => weightOf(index.weight[each]!));
    const childWeights = Float64Array.from(edges, (edge) => weightOf(supports.weight[edge]!));
    values[goal] = computed(() => {
      let [sum, total] = [0, 0];
      for (let at = 0; at < own.length; at++) {
        const part = current[own[at]!]!() / target[own[at]!]!;
        sum += (part < 0 ? 0 : part > 1 ? 1 : part) * ownWeights[at]!;
        total += ownWeights[at]!;
      }
      const mine = sum / total;
      if (children.length === 0) return mine;
      [sum, total] = [0, 0];
      for (let at = 0; at < children.length; at++) {
        sum += values[children[at]!]!() * childWeights[at]!;
        total += childWeights[at]!;
      }
      return own.length === 0 ? sum / total : (mine + sum / total) / 2;
    });
  }
  for (let goal = 0; goal < size; goal++)
    if (index.kind[goal] === 0 && supports.offsets[goal] === supports.offsets[goal + 1])
      effect(() => {
        values[goal]!();
      });
  return {
    set: (keyResult, value) => {
      current[keyResult]!(value);
    },
    read: (goal) => values[goal]!(),
  };
};
