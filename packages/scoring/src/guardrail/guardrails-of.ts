import { goalAt } from '@throughline/core';
import type { GoalIndex, Guardrail } from '@throughline/core';

/** Bit of `marks` for a goal with guardrails. */
const guardedMark = 16;

const none: readonly Guardrail[] = /* @__PURE__ */ Object.freeze([]);

/** The guardrails of a goal. */
export const guardrailsOf = (index: GoalIndex, goal: number): readonly Guardrail[] => {
  if ((index.marks[goal]! & guardedMark) === 0) return none;
  const { guardrails } = Object(goalAt(index, goal)) as { readonly guardrails?: readonly Guardrail[] };
  return guardrails ?? none;
};
