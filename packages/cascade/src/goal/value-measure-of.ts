import type { Measure } from '@throughline/core';

/** The measure that says how far a value has moved: pooled and formula measures hold one inside, others are it. */
export const valueMeasureOf = (measure: Measure): Measure =>
  measure.kind === 'pooled' || measure.kind === 'formula' ? measure.of : measure;
