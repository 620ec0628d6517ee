import { roundedRatio } from '../../numeric/rounded-ratio.ts';

/** 2^256, spelled out: bundlers keep an unused `<<`. */
const one =
  115_792_089_237_316_195_423_570_985_008_687_907_853_269_984_665_640_564_039_457_584_007_913_129_639_936n;

/**
 * Harmonic mean of whole numbers, each as often as `counts` says: the nearest whole number. Reciprocals are
 * whole numbers of 2^-256 cut down, so their sum depends on no order; what is cut off can only lift a result
 * that lies on a half, which is where rounding takes it.
 */
export const harmonicMean = (values: readonly bigint[], counts: readonly bigint[]): number => {
  let [sum, divisor] = [0n, 0n];
  for (let at = 0; at < values.length; at++) {
    if (values[at]! <= 0n) return 0;
    sum += (counts[at]! * one) / values[at]!;
    divisor += counts[at]!;
  }
  return roundedRatio(divisor * one, sum);
};
