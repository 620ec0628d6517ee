import type { Guardrail } from '@throughline/core';
import { isWhole } from '../judgement/is-whole.ts';
import type { GuardrailPolicy } from '../policy/guardrail-policy.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { controlState } from './control-state.ts';
import type { ControlState } from './control-state.ts';
import { effectOf } from './guardrail-effect.ts';
import { guardrailsOf } from './guardrails-of.ts';

/** Does a guardrail in this state act? */
export const acts = ({ unknown }: GuardrailPolicy, state: ControlState): boolean =>
  state === 'breached' || (state === 'unknown' && unknown === 'pessimistic');

/**
 * What the guardrails of a goal leave of a value at the end of a day: the least that any of them leaves, so
 * that their order does not matter and naming one twice is naming it once.
 */
export const loweredAt = (run: ScoringRun, goal: number, day: number, value: number): number =>
  guardrailsOf(run.index, goal).reduce((least: number, guardrail: Guardrail) => {
    const left = effectOf(guardrail, value);
    // A guardrail that would lower nothing further need not be looked at.
    return left < least && acts(run.policy.guardrails, controlState(run, guardrail, day)) ? left : least;
  }, value);

/** Do the guardrails of a goal leave a whole whole at the end of a day? */
export const guardrailsLeaveWhole = (run: ScoringRun, goal: number, day: number): boolean =>
  isWhole(loweredAt(run, goal, day, 1));
