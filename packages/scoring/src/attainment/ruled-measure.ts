import type { PayoutMeasure, RelativeMeasure, ValueMeasure } from '@throughline/core';

/** A measure that lays a ruler along one number. */
export type RuledMeasure = ValueMeasure | RelativeMeasure | PayoutMeasure;

/** Numbers of a ruler, by kind; those of a payout are in its points. */
export const rulerNumbers: { readonly [kind: string]: readonly string[] | undefined } = {
  change: ['from', 'to'],
  relative: ['from', 'by'],
  threshold: ['limit', 'tolerance'],
  range: ['low', 'high', 'tolerance'],
  exact: ['from', 'to'],
  zones: ['start', 'commit', 'target', 'stretch'],
};

/** Numbers that a document may still lack, by kind; without them there is no ruler. */
export const openNumbers: { readonly [kind: string]: readonly string[] | undefined } = {
  change: ['from', 'to'],
  relative: ['from'],
  threshold: ['limit'],
};
