import type { Comparator, Measure, ThresholdMeasure, ValueMeasure } from '@throughline/core';
import type { MeasurePolicy } from '../policy/measure-policy.ts';

/** A measure as a policy reads it: limits with the boundary, tolerance and fold it names, zones with its steps. */
export const measureUnder = (measures: MeasurePolicy, measure: Measure): Measure =>
  'of' in measure
    ? { ...measure, of: valueMeasureUnder(measures, measure.of) as ValueMeasure }
    : valueMeasureUnder(measures, measure);

const valueMeasureUnder = (measures: MeasurePolicy, measure: Measure): Measure => {
  if (measure.kind === 'threshold') return thresholdUnder(measures, measure);
  const { between } = measures.zones;
  return measure.kind === 'zones' && between !== 'as-written' ? { ...measure, between } : measure;
};

const thresholdUnder = (
  { boundary, thresholds }: MeasurePolicy,
  { tolerance: own, ...measure }: ThresholdMeasure,
): ThresholdMeasure => {
  const side = measure.comparator[0] as '<' | '>';
  const comparator: Comparator =
    boundary === 'as-written' ? measure.comparator : boundary === 'inclusive' ? `${side}=` : side;
  const tolerance =
    thresholds.read === 'as-written'
      ? own
      : thresholds.read === 'proximity'
        ? (own ?? Math.abs(measure.limit ?? 0) * thresholds.tolerance)
        : undefined;
  return {
    ...measure,
    comparator,
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(thresholds.read === 'mean-to-limit' ? { fold: 'mean' } : {}),
    ...(thresholds.read === 'share-of-periods' ? { fold: 'share-of-periods' } : {}),
  };
};
