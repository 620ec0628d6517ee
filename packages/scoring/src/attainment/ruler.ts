import type { Outcome } from './outcome.ts';
import type { RuledMeasure } from './ruled-measure.ts';

/**
 * What the ruler of a measure says for a value. For NaN, which no fact holds, it gives the reason that it
 * gives for every value when the ruler is broken, else a number.
 */
export type Ruler = (measure: RuledMeasure, value: number) => Outcome;
