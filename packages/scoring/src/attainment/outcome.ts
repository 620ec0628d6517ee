import type { TraceStep } from '../explain/trace-step.ts';
import type { UnscoredReason } from './unscored-reason.ts';

/** A raw attainment, or why there is none. */
export type Outcome = number | UnscoredReason;

/**
 * An outcome with what went in, by name (where something was lacking, `missing` names it), and which way the
 * metric should move: above 0 up, below 0 down, absent or 0 neither.
 */
export type Reading = readonly [outcome: Outcome, inputs: TraceStep['inputs'], way?: number | undefined];
