import type { GoalId } from './ids.ts';
import type { Measure } from '../measure/measure.ts';

/** A limit on how a target may be met: cost while growing, quality while speeding up. */
export interface Guardrail {
  /** What must hold, in words. */
  readonly title: string;
  /** A goal whose measure is the control. Needed for the guardrail to have an effect on a score. */
  readonly goal?: GoalId;
  /** The limit itself, when no goal measures it yet. */
  readonly measure?: Measure;
  /** When breached: `cap` the score at `to`, `gate` it to 0, `multiply` it by `to`, or only `flag`. */
  readonly mode: 'cap' | 'gate' | 'multiply' | 'flag';
  /** Cap or factor, 0 to 1. */
  readonly to?: number;
}
