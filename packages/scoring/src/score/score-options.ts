import type { CivilDate, Instant } from '@throughline/core';
import type { Formulas } from '../attainment/formulas.ts';
import type { Policy } from '../policy/policy.ts';

/** For which day, by which policy, and as known when. */
export interface ScoreOptions {
  /** The day the answer is for; facts of that day count. */
  readonly asOf: CivilDate;
  /** Absent: policy `standard`. */
  readonly policy?: Policy;
  /** The answer as it was known at this instant. Absent: with everything that was recorded. */
  readonly knownAt?: Instant;
  /** How formula measures are read, from `@throughline/scoring/formula`. Absent: they are unscored. */
  readonly formulas?: Formulas;
}
