import { unit } from '../../numeric/picounits.ts';
import { roundedRatio } from '../../numeric/rounded-ratio.ts';
import { isWhole } from '../../judgement/is-whole.ts';
import { commonMultiple } from '../common-multiple.ts';
import type { Parts } from '../parts.ts';

/** 100 points in hundredths of a point. */
const hundred = 10_000n;

/**
 * What children give as points out of 100, as a whole number of 1e-12; NaN where none counts. Weights are
 * points, and children without one share what is left of 100; given weights beyond 100 leave less than
 * nothing. A whole child gives all of its points, the shares of whole children without weight rounded up
 * together; another one gives what it has reached of its points, cut to whole points. At most 100.
 */
export const pointsOf = ({ weight, top, bottom, value, missing, count }: Parts, zero: boolean): number => {
  let [given, absent] = [0n, 0n];
  for (let at = 0; at < count; at++) {
    if (weight[at]! < 0) absent++;
    else given += BigInt(weight[at]!);
  }
  const common = commonMultiple(bottom.subarray(0, count));
  // Points are counted in `point`ths: hundredths, parts of what is left, and shares all come out whole.
  const per = absent === 0n ? 1n : absent;
  const point = 100n * per * common;
  let [points, together, counted] = [0n, 0n, 0];
  for (let at = 0; at < count; at++) {
    if (weight[at] === 0 || (missing[at] !== 0 && !zero)) continue;
    counted++;
    const own = weight[at]! < 0 ? hundred - given : BigInt(weight[at]!) * per;
    const full = own * BigInt(top[at]!) * (common / BigInt(bottom[at]!));
    if (!isWhole(value[at]! / unit))
      points += floorOf(full * BigInt(value[at]!), point * BigInt(unit)) * point;
    else if (weight[at]! < 0) together += full;
    else points += full;
  }
  if (counted === 0) return Number.NaN;
  points -= floorOf(-together, point) * point;
  const all = 100n * point;
  return roundedRatio((points > all ? all : points) * BigInt(unit), all);
};

const floorOf = (top: bigint, bottom: bigint): bigint =>
  (top - (((top % bottom) + bottom) % bottom)) / bottom;
