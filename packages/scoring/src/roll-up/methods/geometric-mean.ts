import { logOf, powerOf } from '../../numeric/fixed-point.ts';

/**
 * Geometric mean of whole numbers, each as often as `counts` says: the nearest whole number. Logarithms are
 * fixed-point whole numbers, so their sum depends on no order and on no engine.
 */
export const geometricMean = (values: readonly bigint[], counts: readonly bigint[]): number => {
  let [sum, divisor] = [0n, 0n];
  for (let at = 0; at < values.length; at++) {
    if (values[at]! <= 0n) return 0;
    sum += counts[at]! * logOf(values[at]!);
    divisor += counts[at]!;
  }
  return powerOf(sum / divisor);
};
