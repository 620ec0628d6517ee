import type { Expectation, KeyResult } from '@throughline/core';
import type { StatedShare } from './cascade-from-strategy-input.ts';

/** By how much a stated part moves the key result above, in its own unit; `undefined` when nobody said a part. */
export const expectationOf = (
  share: StatedShare | undefined,
  { measure }: KeyResult,
): Expectation | undefined => {
  if (share === undefined || measure.kind !== 'change') return undefined;
  const { from, to } = measure;
  if (from === undefined || to === undefined || !(share.share > 0 && share.share <= 1)) return undefined;
  // Twelve digits say it exactly enough and leave no trace of binary fractions.
  const by = Number(((to - from) * share.share).toPrecision(12));
  return by === 0 || !Number.isFinite(by) ? undefined : { by, in: 'unit' };
};
