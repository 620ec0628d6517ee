import { limb, roundedQuotient } from '../numeric/rounded-quotient.ts';
import { roundedRatio } from '../numeric/rounded-ratio.ts';

/**
 * Sums of the parts of a mean, from which parts can be taken and to which others can be added, in any order and
 * without an error: they are whole numbers. One row of a column of doubles; the names are places in it.
 */
export const sumsAt = {
  /** How many parts have a weight, and what the weights add up to, in hundredths. */
  given: 0,
  weights: 1,
  /** How many have none. */
  absent: 2,
  /** Weight times share, and that times the two halves of what the part feeds: of parts with a weight. */
  givenShares: 3,
  givenHigh: 4,
  givenLow: 5,
  /** The same of parts without one. */
  absentShares: 6,
  absentHigh: 7,
  absentLow: 8,
  /** How many parts with a say have no score. */
  missing: 9,
  /** How many commitments stand as each of `verdicts`; the place of `none` is not used. */
  verdicts: 10,
} as const;

/** How many places a row has. */
export const sumsWidth = 16;

/** What a part says to its parent. */
export interface PartSaid {
  /** What it feeds upward, as a whole number of 1e-12. */
  value: number;
  /** Has it no score? */
  missing: boolean;
  /** How it stands as a commitment. */
  verdict: number;
}

/**
 * Adds a part to sums, or takes it away again with `times` -1. `share` is a whole number: its share in the measure
 * that all shares of the parent have in common. With `zero` a part without a score counts as 0.
 */
export const addToSums = (
  sums: Float64Array,
  row: number,
  weight: number,
  share: number,
  { value, missing, verdict }: PartSaid,
  zero: boolean,
  times: 1 | -1,
): void => {
  if (verdict !== 0) sums[row + sumsAt.verdicts + verdict]! += times;
  if (missing && weight !== 0) sums[row + sumsAt.missing]! += times;
  if (missing && !zero) return;
  const counted = missing ? 0 : value;
  const upper = Math.floor(counted / limb);
  const lower = counted - upper * limb;
  if (weight < 0) {
    const effective = share * times;
    sums[row + sumsAt.absent]! += times;
    sums[row + sumsAt.absentShares]! += effective;
    sums[row + sumsAt.absentHigh]! += effective * upper;
    sums[row + sumsAt.absentLow]! += effective * lower;
  } else {
    const effective = weight * share * times;
    sums[row + sumsAt.given]! += times;
    sums[row + sumsAt.weights]! += weight * times;
    sums[row + sumsAt.givenShares]! += effective;
    sums[row + sumsAt.givenHigh]! += effective * upper;
    sums[row + sumsAt.givenLow]! += effective * lower;
  }
};

/** The mean of the parts in sums, as `weightedMean` gives it for them: the same bits, whatever came and went. */
export const meanOfSums = (sums: Float64Array, row: number, largest: number): number =>
  meanFrom(
    sums[row + sumsAt.given]!,
    sums[row + sumsAt.weights]!,
    sums[row + sumsAt.givenShares]!,
    sums[row + sumsAt.givenHigh]!,
    sums[row + sumsAt.givenLow]!,
    sums[row + sumsAt.absent]!,
    sums[row + sumsAt.absentShares]!,
    sums[row + sumsAt.absentHigh]!,
    sums[row + sumsAt.absentLow]!,
    largest,
  );

/** The same from single sums. With none absent given weights stand as they are, and the other way round. */
export const meanFrom = (
  given: number,
  weights: number,
  givenShares: number,
  givenHigh: number,
  givenLow: number,
  absent: number,
  absentShares: number,
  absentHigh: number,
  absentLow: number,
  largest: number,
): number => {
  const perGiven = absent === 0 ? 1 : given;
  const perAbsent = given === 0 ? 1 : weights;
  const divisor = perGiven * givenShares + perAbsent * absentShares;
  if (divisor === 0) return Number.NaN;
  if (divisor <= largest)
    return roundedQuotient(
      perGiven * givenHigh + perAbsent * absentHigh,
      perGiven * givenLow + perAbsent * absentLow,
      divisor,
    );
  const whole = (high: number, low: number): bigint => BigInt(high) * BigInt(limb) + BigInt(low);
  return roundedRatio(
    BigInt(perGiven) * whole(givenHigh, givenLow) + BigInt(perAbsent) * whole(absentHigh, absentLow),
    BigInt(perGiven) * BigInt(givenShares) + BigInt(perAbsent) * BigInt(absentShares),
  );
};

/** The worst of the commitments in sums. */
export const worstOfSums = (sums: Float64Array, row: number): number => {
  for (let verdict = 4; verdict > 0; verdict--)
    if (sums[row + sumsAt.verdicts + verdict]! > 0) return verdict;
  return 0;
};
