import { changeRatio } from './change-ratio.ts';
import { worthAt, worthOn } from './curve.ts';
import { exactRatio } from './exact-ratio.ts';
import type { Outcome } from './outcome.ts';
import { rangeRatio } from './range-ratio.ts';
import { relativeTarget } from './relative-target.ts';
import type { RuledMeasure } from './ruled-measure.ts';
import { thresholdRatio } from './threshold-ratio.ts';
import { zoneCount, zoneMarks } from './zone-marks.ts';

/**
 * What the ruler of a measure says for a value; the same reason for every value when the ruler is broken.
 * Numbers that are still missing were asked for before.
 */
export const ruledRatio = (measure: RuledMeasure, value: number): Outcome => {
  switch (measure.kind) {
    case 'change':
      return changeRatio(measure.from as number, measure.to as number, value);
    case 'relative':
      return changeRatio(measure.from as number, relativeTarget(measure, measure.from as number), value);
    case 'threshold':
      return thresholdRatio(measure.comparator, measure.limit as number, measure.tolerance, value);
    case 'range':
      return rangeRatio(measure.low, measure.high, measure.tolerance, value);
    case 'exact':
      return exactRatio(measure.from, measure.to, value);
    case 'zones':
      return worthAt(measure.between === 'step', zoneMarks(measure), 0, zoneCount, value);
    case 'payout':
      return worthOn(measure, measure.points, value);
    default:
      // A kind that is none, which only a document that nobody parsed can hold.
      return 'expression-error';
  }
};
