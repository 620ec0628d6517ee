import type { Measure } from '@throughline/core';
import type { TraceStep } from '../explain/trace-step.ts';
import type { Reading } from './outcome.ts';
import type { AnyFact } from './progress-fact.ts';
import type { ReadingRules } from './reading-rules.ts';

/** How a policy has measures read and shown: what `underPolicy` makes of it. */
export interface MeasureReader {
  /** Raw attainment with what went in. `age` is that of the newest fact in days; absent: unknown. */
  readonly read: (
    measure: Measure,
    facts: readonly AnyFact[],
    formulas?: ReadingRules['formulas'],
    age?: number,
  ) => Reading;
  /** What is shown of a raw attainment, and the choices that made it so. */
  readonly show: (raw: number) => readonly [value: number, choices: TraceStep['inputs']];
}
