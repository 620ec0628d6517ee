import { picounitsOf, unit } from '../numeric/picounits.ts';
import { roundedRatio } from '../numeric/rounded-ratio.ts';
import type { MissingRating } from './appraisal-policy.ts';
import type { UnratedReason } from './unrated-reason.ts';

/** Something with a rating, or without one. */
export interface RatedPart {
  /** The rating; absent: none. */
  readonly rating: number | undefined;
  /** Its weight in whole hundredths; -1 or less: none was given, so it weighs as much as the others on average. */
  readonly weight: number;
}

/** How ratings become one. */
export interface RatedMeanRules {
  readonly weights: 'normalise' | 'as-is';
  readonly missing: MissingRating;
  readonly decimals: number;
}

/** One rating from several. */
export interface RatedMean {
  readonly rating: number;
  /** How much each part counts, 0 to 1; 0 where it is left out. */
  readonly shares: readonly number[];
  /** What each part brings in. */
  readonly contributions: readonly number[];
}

/** Weights of 100 %, in hundredths. */
const whole = 10_000n;

/**
 * A weighted mean of ratings: exact, rounded once, whatever the order. Weights are whole hundredths; one that is absent is
 * the mean of those that are there, and all weigh alike where none is.
 */
export const ratedMean = (
  parts: readonly RatedPart[],
  { weights, missing, decimals }: RatedMeanRules,
): RatedMean | UnratedReason => {
  if (missing === 'block' && parts.some(({ rating }) => rating === undefined)) return 'incomplete';
  if (missing !== 'zero' && parts.every(({ rating }) => rating === undefined)) return 'no-rating';
  const given = parts.filter(({ weight }) => weight >= 0);
  const sum = given.reduce((total, { weight }) => total + BigInt(weight), 0n);
  // Everything is multiplied by how many weights there are, so that their mean is whole.
  const count = BigInt(given.length);
  const weightOf = ({ weight }: RatedPart): bigint =>
    given.length === 0 ? 1n : weight < 0 ? sum : BigInt(weight) * count;
  let [top, counted] = [0n, 0n];
  for (const part of parts) {
    if (part.rating === undefined && missing !== 'zero') continue;
    counted += weightOf(part);
    top += weightOf(part) * BigInt(picounitsOf(part.rating ?? 0));
  }
  const full = given.length === 0 ? BigInt(parts.length) : whole * count;
  // Weights may miss the whole; beyond it a mean would leave the scale.
  const bottom = weights === 'as-is' && full > counted ? full : counted;
  if (bottom === 0n || counted === 0n) return 'no-weight';
  const counts = (part: RatedPart): bigint =>
    part.rating === undefined && missing !== 'zero' ? 0n : weightOf(part);
  const scaled = (of: bigint): number => roundedRatio(of, bottom) / unit;
  return {
    rating: roundedRatio(top * 10n ** BigInt(decimals), bottom * BigInt(unit)) / 10 ** decimals,
    shares: parts.map((part) => scaled(counts(part) * BigInt(unit))),
    contributions: parts.map((part) => scaled(counts(part) * BigInt(picounitsOf(part.rating ?? 0)))),
  };
};

/** A rating to the decimals of a policy, half away from zero. */
export const cut = (rating: number, decimals: number): number =>
  roundedRatio(BigInt(picounitsOf(rating)), 10n ** BigInt(12 - decimals)) / 10 ** decimals;
