import type { Measure } from '@throughline/core';

/** What a measure aims at, in its unit, and which way is better. */
export interface Target {
  /** The number aimed at. */
  readonly value: number;
  /** True: more is better. */
  readonly isRising: boolean;
}

/** The target of a measure that aims at one number with a better and a worse side; undefined for others. */
export const targetOf = (measure: Measure): Target | undefined => {
  const of = measure.kind === 'pooled' ? measure.of : measure;
  if (of.kind === 'change' && of.from !== undefined && of.to !== undefined && of.from !== of.to)
    return { value: of.to, isRising: of.to > of.from };
  if (of.kind === 'threshold' && of.limit !== undefined)
    return { value: of.limit, isRising: of.comparator.startsWith('>') };
  if (of.kind === 'zones' && of.target !== of.start)
    return { value: of.target, isRising: of.target > of.start };
  return undefined;
};
