import { roundedRatio } from '../numeric/rounded-ratio.ts';
import type { PartialSum } from './partial-scores.ts';

/** Sums of parts of one side of a goal, whole numbers of any size, so that they can be put together in any order. */
export interface ExactSums {
  readonly parts: number;
  readonly given: number;
  readonly weights: number;
  readonly absent: number;
  readonly givenShares: bigint;
  readonly givenSum: bigint;
  readonly absentShares: bigint;
  readonly absentSum: bigint;
  readonly missing: number;
  readonly worst: number;
  readonly inTime: boolean;
}

/** Sums of nothing. */
export const noSums: ExactSums = {
  parts: 0,
  given: 0,
  weights: 0,
  absent: 0,
  givenShares: 0n,
  givenSum: 0n,
  absentShares: 0n,
  absentSum: 0n,
  missing: 0,
  worst: 0,
  inTime: true,
};

/** Both together. */
export const bothSums = (one: ExactSums, other: ExactSums): ExactSums => ({
  parts: one.parts + other.parts,
  given: one.given + other.given,
  weights: one.weights + other.weights,
  absent: one.absent + other.absent,
  givenShares: one.givenShares + other.givenShares,
  givenSum: one.givenSum + other.givenSum,
  absentShares: one.absentShares + other.absentShares,
  absentSum: one.absentSum + other.absentSum,
  missing: one.missing + other.missing,
  worst: Math.max(one.worst, other.worst),
  inTime: one.inTime && other.inTime,
});

/** The mean of the parts, as `weightedMean` gives it: absent weights are the mean of the given ones. */
export const meanOf = (sums: ExactSums): number => {
  const perGiven = BigInt(sums.absent === 0 ? 1 : sums.given);
  const perAbsent = BigInt(sums.given === 0 ? 1 : sums.weights);
  const divisor = perGiven * sums.givenShares + perAbsent * sums.absentShares;
  if (divisor === 0n) return Number.NaN;
  return roundedRatio(perGiven * sums.givenSum + perAbsent * sums.absentSum, divisor);
};

/** Sums read from JSON. */
export const sumsFrom = (sum: PartialSum): ExactSums => ({
  ...sum,
  givenShares: BigInt(sum.givenShares),
  givenSum: BigInt(sum.givenSum),
  absentShares: BigInt(sum.absentShares),
  absentSum: BigInt(sum.absentSum),
});

/** Sums as JSON, in a stable order of fields. */
export const sumsTo = (
  { goal, side }: Pick<PartialSum, 'goal' | 'side'>,
  { parts, given, weights, absent, missing, worst, inTime, ...large }: ExactSums,
): PartialSum => ({
  goal,
  side,
  parts,
  given,
  weights,
  absent,
  givenShares: String(large.givenShares),
  givenSum: String(large.givenSum),
  absentShares: String(large.absentShares),
  absentSum: String(large.absentSum),
  missing,
  worst,
  inTime,
});
