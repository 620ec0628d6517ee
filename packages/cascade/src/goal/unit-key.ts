import type { Measure, MeasureUnit } from '@throughline/core';
import { valueMeasureOf } from './value-measure-of.ts';

/** The unit of the values of a measure: its own, else that of the measure it holds. */
export const unitOf = (measure: Measure): MeasureUnit | undefined =>
  measure.unit ?? valueMeasureOf(measure).unit;

/**
 * A text that is the same for units whose values can be compared as they stand, and says the unit to people:
 * `percent`, `currency USD`, `duration days`. An absent code is the organisation's currency. What is counted makes
 * no difference.
 */
export const unitKey = (unit: MeasureUnit, currency: string | undefined): string => {
  switch (unit.kind) {
    case 'currency':
      return `currency ${unit.iso ?? currency ?? ''}`.trimEnd();
    case 'duration':
      return `duration ${unit.in}`;
    case 'custom':
      return `custom ${unit.label}`;
    default:
      return unit.kind;
  }
};
