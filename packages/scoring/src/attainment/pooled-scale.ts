import type { PooledMeasure } from '@throughline/core';

/** Factor from a ratio to the unit of what it is measured against: with percent, 27 of 100 reads as 27. */
export const pooledScale = ({ of, unit }: PooledMeasure): number =>
  scaleOf((of.unit ?? unit)?.kind === 'percent');

/** The same for what is in percent or not. */
export const scaleOf = (isPercent: boolean): number => (isPercent ? 100 : 1);
