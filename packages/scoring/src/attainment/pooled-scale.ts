import type { PooledMeasure } from '@throughline/core';

/** Factor from a ratio to the unit of what it is measured against: with percent, 27 of 100 reads as 27. */
export const pooledScale = ({ of, unit }: PooledMeasure): number =>
  (of.unit ?? unit)?.kind === 'percent' ? 100 : 1;
