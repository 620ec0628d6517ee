import type { Measure } from '@throughline/core';
import { valueMeasureOf } from './value-measure-of.ts';

/** Which way values should go by their measure: 1 up, -1 down, 0 neither or not known yet. A limit points to its good side. */
export const measureDirection = (measure: Measure): 1 | -1 | 0 => {
  const value = valueMeasureOf(measure);
  switch (value.kind) {
    case 'change':
      return value.from === undefined || value.to === undefined ? 0 : signOf(value.to - value.from);
    case 'relative':
      return value.direction === 'increase' ? 1 : -1;
    case 'threshold':
      return value.comparator.startsWith('>') ? 1 : -1;
    case 'zones':
      return signOf(value.stretch - value.start);
    default:
      return 0;
  }
};

const signOf = (difference: number): 1 | -1 | 0 => (difference > 0 ? 1 : difference < 0 ? -1 : 0);
