import type { MeasureReader } from './measure-reader.ts';
import { readMeasure } from './read-measure.ts';

/** How policy `standard` reads and shows a measure, without the choices of other policies. */
export const standardReader: MeasureReader = {
  read: (measure, facts, formulas) => readMeasure(measure, facts, { formulas }),
  show: (raw) => [Math.max(0, Math.min(1, raw)), {}],
};
