import { measureKinds } from '@throughline/core';
import type { Comparator, RelativeMeasure } from '@throughline/core';
import { changeRatio } from './change-ratio.ts';
import { worthAt } from './curve.ts';
import { exactRatio } from './exact-ratio.ts';
import type { Outcome } from './outcome.ts';
import { rangeRatio } from './range-ratio.ts';
import { relativeTarget } from './relative-target.ts';
import { thresholdRatio } from './threshold-ratio.ts';
import { zoneCount, zoneMarks } from './zone-marks.ts';

const change = /* @__PURE__ */ measureKinds.indexOf('change');
const relative = /* @__PURE__ */ measureKinds.indexOf('relative');
const threshold = /* @__PURE__ */ measureKinds.indexOf('threshold');
const range = /* @__PURE__ */ measureKinds.indexOf('range');
const exact = /* @__PURE__ */ measureKinds.indexOf('exact');
const zones = /* @__PURE__ */ measureKinds.indexOf('zones');
const payout = /* @__PURE__ */ measureKinds.indexOf('payout');

const comparators: readonly Comparator[] = ['>=', '>', '<=', '<'];
const ways: readonly RelativeMeasure['as'][] = ['delta', 'percent', 'multiple'];

/** What `ruledRatio` says, from `count` numbers of a ruler in an index instead of a measure. */
export const rulerRatio = (
  kind: number,
  numbers: Float64Array,
  first: number,
  count: number,
  value: number,
): Outcome => {
  const one = numbers[first]!;
  const two = numbers[first + 1]!;
  switch (kind) {
    case change:
      return changeRatio(one, two, value);
    case relative: {
      const as = ways[numbers[first + 2]!]!;
      const direction = numbers[first + 3] === 1 ? 'increase' : 'decrease';
      return changeRatio(one, relativeTarget({ by: two, as, direction }, one), value);
    }
    case threshold:
      return thresholdRatio(comparators[one]!, two, numbers[first + 2], value);
    case range:
      return rangeRatio(one, two, numbers[first + 2], value);
    case exact:
      return exactRatio(one, two, value);
    case zones:
      return worthAt(
        one === 1,
        zoneMarks({
          start: two,
          commit: numbers[first + 2]!,
          target: numbers[first + 3]!,
          stretch: numbers[first + 4]!,
        }),
        0,
        zoneCount,
        value,
      );
    case payout:
      return worthAt(one === 1, numbers, first + 1, (count - 1) / 2, value);
    default:
      return Number.NaN;
  }
};
