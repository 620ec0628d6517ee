import type { GoalId, Guardrail } from '@throughline/core';
import { effectOf } from './guardrail-effect.ts';
import { acts } from './lowered-at.ts';
import { controlState } from './control-state.ts';
import type { ControlState } from './control-state.ts';
import { guardrailsOf } from './guardrails-of.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/** How one guardrail of a goal stands. */
export interface GuardrailState {
  /** What must hold, in words. */
  readonly title: string;
  /** The goal that measures it; absent when none does, so nobody knows. */
  readonly goal?: GoalId;
  /** What a breach does. */
  readonly mode: Guardrail['mode'];
  /** Cap or factor. */
  readonly to?: number;
  /** Does it hold? */
  readonly state: ControlState;
  /** True when it acts, so that more than it allows is not left. */
  readonly lowers: boolean;
}

/** How the guardrails of a goal stand on the day of the answer, in the order of the document. */
export const guardrailStates = (run: ScoringRun, goal: number): readonly GuardrailState[] =>
  guardrailsOf(run.index, goal).map((guardrail) => {
    const state = controlState(run, guardrail, run.day);
    const { title, goal: control, mode, to } = guardrail;
    return {
      title,
      ...(control === undefined ? {} : { goal: control }),
      mode,
      ...(to === undefined ? {} : { to }),
      state,
      lowers: acts(run.policy.guardrails, state) && effectOf(guardrail, 1) < 1,
    };
  });
