import type { Measure, MeasureUnit } from '@throughline/core';

/** The unit of the current value of a measure; a state counts as a share. `undefined`: none was declared. */
export const valueUnit = (measure: Measure): MeasureUnit | undefined => {
  switch (measure.kind) {
    case 'milestones':
    case 'learning':
    case 'binary':
    case 'ordinal':
      return { kind: 'ratio' };
    case 'pooled':
    case 'formula':
      return measure.of.unit ?? measure.unit;
    default:
      return measure.fold === 'share-of-periods' ? { kind: 'ratio' } : measure.unit;
  }
};
