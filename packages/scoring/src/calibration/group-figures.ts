import { steady } from '../forecast/steady.ts';
import { gradeReading } from '../judgement/grade-of.ts';
import { exactMean } from '../numeric/exact-mean.ts';
import { picounitsOf, unit } from '../numeric/picounits.ts';
import type { GradeScheme } from '../policy/grade-scheme.ts';

/** How many got a word of the scale, and which share of the group that is. */
export interface TierShare {
  /** The word. */
  readonly word: string;
  /** People. */
  readonly count: number;
  /** Share of the group, 0 to 1. */
  readonly share: number;
}

/** What the ratings of a group are like. */
export interface GroupFigures {
  /** People with a rating. */
  readonly n: number;
  /** Mean rating. */
  readonly mean: number;
  /** Standard deviation of the group itself (divided by n). */
  readonly sd: number;
  /** Every word of the scale, from worst to best. */
  readonly distribution: readonly TierShare[];
  /** Those in the top tier. */
  readonly top: { readonly count: number; readonly share: number };
}

/** Words of the scale by rating, and which of them are the top tier. */
export interface Tiers {
  readonly grades: GradeScheme;
  readonly top: readonly string[];
}

/** Figures of at least one rating. They depend on which ratings there are, and not on their order, to the bit. */
export const groupFigures = (ratings: readonly number[], { grades, top }: Tiers): GroupFigures => {
  const sorted = Float64Array.from(ratings).sort();
  const n = sorted.length;
  const mean = exactMean(Array.from(sorted, picounitsOf)) / unit;
  const counts = new Map(grades.bands.map(({ word }) => [word, 0]));
  let squares = 0;
  for (const rating of sorted) {
    // From what the mean is made of, or ratings such as 10/3 would lie off a mean of themselves.
    squares += (picounitsOf(rating) / unit - mean) ** 2;
    const { word } = gradeReading(grades, rating, rating);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const distribution = Array.from(counts, ([word, count]) => ({ word, count, share: steady(count / n) }));
  const count = distribution.reduce((sum, tier) => sum + (top.includes(tier.word) ? tier.count : 0), 0);
  return {
    n,
    mean,
    sd: steady(Math.sqrt(squares / n)),
    distribution,
    top: { count, share: steady(count / n) },
  };
};
