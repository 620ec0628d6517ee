import { measureKinds } from '@throughline/core';
import { guardrailsOf } from '../guardrail/guardrails-of.ts';
import { isLive } from '../roll-up/share-splits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

const formula = /* @__PURE__ */ measureKinds.indexOf('formula');
const keyResult = 1;

/** Goals that read the facts of another goal without being above it, by the goal they read. */
export type GoalsBehind = ReadonlyMap<number, readonly number[]>;

/**
 * Formulas stand behind the goals they read, and guarded goals behind the controls of their guardrails. Where key
 * results take values from those that support them, they stand behind these, and with them whoever reads them.
 */
export const goalsBehind = (run: ScoringRun): GoalsBehind => {
  const { index, values } = run;
  const behind = new Map<number, number[]>();
  const note = (read: number | undefined, reader: number): void => {
    if (read === undefined || read < 0) return;
    const others = behind.get(read);
    if (others === undefined) behind.set(read, [reader]);
    else others.push(reader);
  };
  for (let goal = 0; goal < index.size; goal++) {
    if (values !== undefined && index.measureKind[goal] === formula)
      for (const read of values.readsOf(goal).values()) note(read, goal);
    for (const { goal: control } of guardrailsOf(index, goal))
      if (control !== undefined) note(index.numberOf(control), goal);
  }
  if (run.contributions !== undefined) {
    const { child, goal } = index.supports;
    for (let edge = 0; edge < goal.length; edge++)
      if (
        isLive(index, edge) &&
        index.kind[child[edge]!] === keyResult &&
        index.kind[goal[edge]!] === keyResult
      )
        note(child[edge], goal[edge]!);
  }
  return behind;
};

/** Some goals and everything that reads their facts, directly or not. */
export const withThoseBehind = (goals: readonly number[], behind: GoalsBehind): readonly number[] => {
  if (behind.size === 0) return goals;
  const found = new Set(goals);
  for (const goal of found) for (const reader of behind.get(goal) ?? []) found.add(reader);
  return [...found];
};
