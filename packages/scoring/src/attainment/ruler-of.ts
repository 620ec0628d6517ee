import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { worthAt } from './curve.ts';
import { meanToLimit } from './mean-to-limit.ts';
import { reachRatio } from './reach-ratio.ts';
import { relativeTarget } from './relative-target.ts';
import { ruledRatio } from './ruled-ratio.ts';
import type { Ruler } from './ruler.ts';
import { zoneCount, zoneMarks } from './zone-marks.ts';

/** The ruler of a policy. Measures about which authorities agree keep the ruler they have. */
export const rulerOf =
  (measures: MeasurePolicy): Ruler =>
  (measure, value) => {
    switch (measure.kind) {
      case 'change':
        return reachRatio(measures, measure.from as number, measure.to as number, value);
      case 'relative': {
        const from = measure.from as number;
        // A multiple of a baseline that is not above 0 has no target, so it has no answer either.
        return measure.as === 'multiple' && from <= 0
          ? 'degenerate-target'
          : reachRatio(measures, from, relativeTarget(measure, from), value);
      }
      case 'threshold':
        return measures.thresholds.read === 'mean-to-limit'
          ? meanToLimit(measure.comparator, measure.limit as number, value)
          : ruledRatio(measure, value);
      case 'zones':
        return worthAt(
          measure.between === 'step',
          zoneMarks(measure, measures.zones.commit, measures.zones.target),
          0,
          zoneCount,
          value,
        );
      default:
        return ruledRatio(measure, value);
    }
  };
