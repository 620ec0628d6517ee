import { picounitsOf, unit } from '../numeric/picounits.ts';
import type { ScoringRun } from '../score/scoring-run.ts';
import { guardrailsOf } from './guardrails-of.ts';
import { loweredAt } from './lowered-at.ts';

/**
 * What the guardrails of a goal leave of what it feeds upward at the end of a day, a whole number of 1e-12, where
 * the policy has them lower that.
 */
export const guardedFed = (run: ScoringRun, goal: number, fed: number, day = run.day): number =>
  run.policy.guardrails.lowers === 'score' || guardrailsOf(run.index, goal).length === 0
    ? fed
    : picounitsOf(loweredAt(run, goal, day, fed / unit));
