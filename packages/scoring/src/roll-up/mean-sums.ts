import { limb, roundedQuotient } from '../numeric/rounded-quotient.ts';
import { roundedRatio } from '../numeric/rounded-ratio.ts';

/**
 * Sums of the parts of a mean, from which parts can be taken and to which others can be added, in any order and
 * without an error: they are whole numbers. The names are places in a row of doubles. A row holds both sides of a goal,
 * those of the second one place behind those of the first, so that what a mean is read from lies side by side.
 */
export const sumsAt = {
  /** Weight times share, and that times the two halves of what the part feeds: of parts with a weight. */
  givenShares: 0,
  givenHigh: 2,
  givenLow: 4,
  /** How many parts have no weight. */
  absent: 6,
  /** How many have one, and what the weights add up to, in hundredths. */
  given: 8,
  weights: 10,
  /** Share, and that times the two halves, of parts without a weight. */
  absentShares: 12,
  absentHigh: 14,
  absentLow: 16,
  /** How many parts with a say have no score. */
  missing: 18,
  /** How many commitments stand as each of `verdicts`, two places for each; the place of `none` is not used. */
  verdicts: 20,
} as const;

/** How many places a row has, for both sides. */
export const rowWidth = 32;

/** Where the second side of a row begins. */
export const secondSide = 1;

/** How far the lower half of a part lies behind the upper one. */
export const lowerHalf = 2;

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
 * What a part weighs in sums: its weight times its share, or its share where it has no weight. `share` is a whole
 * number: its share in the measure that all shares of the parent have in common.
 */
export const worthOf = (weight: number, share: number): number => (weight < 0 ? share : weight * share);

/**
 * Adds a part to sums, or takes it away again with `times` -1; `worth` is what {@link worthOf} says. With `zero` a
 * part without a score counts as 0.
 */
export const addToSums = (
  sums: Float64Array,
  row: number,
  weight: number,
  worth: number,
  { value, missing, verdict }: PartSaid,
  zero: boolean,
  times: 1 | -1,
): void => {
  if (verdict !== 0) sums[row + sumsAt.verdicts + 2 * verdict]! += times;
  if (missing && weight !== 0) sums[row + sumsAt.missing]! += times;
  if (missing && !zero) return;
  const counted = missing ? 0 : value;
  const upper = Math.floor(counted / limb);
  const lower = counted - upper * limb;
  const effective = worth * times;
  if (weight < 0) {
    sums[row + sumsAt.absent]! += times;
    sums[row + sumsAt.absentShares]! += effective;
    sums[row + sumsAt.absentHigh]! += effective * upper;
    sums[row + sumsAt.absentLow]! += effective * lower;
  } else {
    sums[row + sumsAt.given]! += times;
    sums[row + sumsAt.weights]! += weight * times;
    sums[row + sumsAt.givenShares]! += effective;
    sums[row + sumsAt.givenHigh]! += effective * upper;
    sums[row + sumsAt.givenLow]! += effective * lower;
  }
};

/** Where the upper half of a part lies in a row of sums; the lower one is {@link lowerHalf} behind it. */
export const halvesAt = (row: number, weight: number): number =>
  row + (weight < 0 ? sumsAt.absentHigh : sumsAt.givenHigh);

/** The mean of the parts in sums, as `weightedMean` gives it for them: the same bits, whatever came and went. */
export const meanOfSums = (sums: Float64Array, row: number, largest: number): number => {
  const shares = sums[row + sumsAt.givenShares]!;
  // All parts have a weight: nothing else has to be read.
  if (sums[row + sumsAt.absent] === 0 && shares !== 0 && shares <= largest)
    return roundedQuotient(sums[row + sumsAt.givenHigh]!, sums[row + sumsAt.givenLow]!, shares);
  return meanFrom(
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
};

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
    if (sums[row + sumsAt.verdicts + 2 * verdict]! > 0) return verdict;
  return 0;
};
