import type { MeasureUnit } from '@throughline/core';

/**
 * Can values in one unit be read in the other without converting? Two currencies are the same when their codes
 * are, an absent one being the organisation's; counts are, whatever they count.
 */
export const sameUnit = (a: MeasureUnit, b: MeasureUnit, currency: string | undefined): boolean => {
  if (a.kind === 'currency' && b.kind === 'currency') return (a.iso ?? currency) === (b.iso ?? currency);
  if (a.kind === 'duration' && b.kind === 'duration') return a.in === b.in;
  if (a.kind === 'custom' && b.kind === 'custom') return a.label === b.label;
  return a.kind === b.kind;
};
