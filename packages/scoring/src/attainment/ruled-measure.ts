import type { PayoutMeasure, RelativeMeasure, ValueMeasure } from '@throughline/core';

/** A measure that lays a ruler along one number. */
export type RuledMeasure = ValueMeasure | RelativeMeasure | PayoutMeasure;

/** Numbers that a document may still lack, by kind; without them there is no ruler. */
export const openNumbers: { readonly [kind: string]: readonly string[] | undefined } = {
  change: ['from', 'to'],
  relative: ['from'],
  threshold: ['limit'],
};
