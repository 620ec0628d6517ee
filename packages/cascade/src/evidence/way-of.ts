import type { Measure } from '@throughline/core';
import { progressOf } from '@throughline/scoring';
import { valueMeasureOf } from '../goal/value-measure-of.ts';

/** A measure with a way: a baseline that is known and a target that differs from it. */
export interface Way {
  /** Where it begins. */
  readonly from: number;
  /** The part of the way that a move by so much covers: 1 is all of it, below 0 leads away from the target. */
  readonly covered: (effect: number) => number | undefined;
}

/** The way of a measure from its baseline to its target; undefined for measures without one. */
export const wayOf = (measure: Measure): Way | undefined => {
  const of = valueMeasureOf(measure);
  if (of.kind !== 'change' && of.kind !== 'relative') return undefined;
  const { from } = of;
  if (from === undefined) return undefined;
  const covered = (effect: number): number | undefined => {
    const attainment = progressOf({ ...of, fold: 'latest' }, from + effect);
    return attainment.scored ? attainment.raw : undefined;
  };
  return covered(0) === undefined ? undefined : { from, covered };
};
