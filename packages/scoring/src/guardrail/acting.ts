import type { GoalIndex, Guardrail } from '@throughline/core';
import { lackOf } from './guardrail-effect.ts';
import { guardrailsOf } from './guardrails-of.ts';

/** The guardrails of a goal that could lower it. */
export const acting = (index: GoalIndex, goal: number): readonly Guardrail[] =>
  guardrailsOf(index, goal).filter(
    (guardrail) => lackOf(guardrail) === undefined && guardrail.mode !== 'flag',
  );
