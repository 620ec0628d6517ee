import { canonicalJson } from '@throughline/core';
import type { Measure, MeasureUnit } from '@throughline/core';
import { valueMeasureOf } from '../goal/value-measure-of.ts';

/** A target as a number. */
export interface Target {
  /** The number, in `unit`; percent as 30 for 30 %. */
  readonly value: number;
  /** Which way is better; null where a measure wants exactly the number, or does not say. */
  readonly better: 'higher' | 'lower' | null;
  /** Unit of the number; null when the measure has none. */
  readonly unit: MeasureUnit | null;
}

/**
 * The number a measure aims at. Null for measures without one: milestones, levels, ranges and the like, a relative
 * measure, whose target hangs on a baseline, and a measure whose number is not given.
 */
export const targetOf = (measure: Measure): Target | null => {
  const of = valueMeasureOf(measure);
  const [value, better] = aimOf(of);
  if (!Number.isFinite(value)) return null;
  return { value: value + 0, better, unit: measure.unit ?? of.unit ?? null };
};

/** The number, NaN for none, and which way is better. */
const aimOf = (measure: Measure): readonly [value: number, better: Target['better']] => {
  switch (measure.kind) {
    case 'change':
      return [measure.to ?? Number.NaN, wayFrom(measure.from, measure.to)];
    case 'threshold':
      return [measure.limit ?? Number.NaN, measure.comparator.startsWith('>') ? 'higher' : 'lower'];
    case 'exact':
      return [measure.to, null];
    case 'zones':
      return [measure.target, wayFrom(measure.start, measure.stretch)];
    default:
      return [Number.NaN, null];
  }
};

const wayFrom = (from: number | undefined, to: number | undefined): Target['better'] => {
  if (from === undefined || to === undefined || from === to) return null;
  return from < to ? 'higher' : 'lower';
};

/** True where one value is worse than another by the way a target looks. */
export const isWorse = (value: number, than: number, better: 'higher' | 'lower'): boolean =>
  better === 'higher' ? value < than : value > than;

/** A text that is the same for measures whose numbers can be compared as they stand. */
export const scaleOf = (measure: Measure): string => {
  const of = valueMeasureOf(measure);
  return canonicalJson([measure.unit ?? of.unit ?? null, measure.per ?? of.per ?? null]);
};
