import type { TraceStep } from '../explain/trace-step.ts';
import type { UnscoredReason } from './unscored-reason.ts';

/** How far a measure has moved towards its target, or why that cannot be said. */
export type Attainment = ScoredAttainment | UnscoredAttainment;

/** A known attainment. */
export interface ScoredAttainment {
  /** True. */
  readonly scored: true;
  /** Displayed attainment: 0 to 1 and what feeds upward under policy `standard`; other policies may cut it elsewhere. */
  readonly value: number;
  /** Raw attainment: below 0 when it moved the wrong way, above 1 beyond the target. Never NaN or infinite. */
  readonly raw: number;
  /** Which way the metric should move. */
  readonly direction: 'increase' | 'decrease' | 'none';
  /** How it came about. */
  readonly trace: readonly TraceStep[];
}

/** No attainment, and why. */
export interface UnscoredAttainment {
  /** False. */
  readonly scored: false;
  /** Why. */
  readonly reason: UnscoredReason;
  /** How far the calculation came. */
  readonly trace: readonly TraceStep[];
}
