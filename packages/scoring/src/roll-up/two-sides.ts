import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import { roundHalfAway } from '../numeric/round-half-away.ts';
import { roundedRatio } from '../numeric/rounded-ratio.ts';

/** What one side of a goal comes to: a whole number of 1e-12, NaN where nothing counts, or why there is none. */
export type Side = number | UnscoredReason;

const millionths = 1e6;

/** A mean of two sides, `ownShare` of it the first. A side where nothing counts leaves all to the other one. */
export const twoSides = (ownShare: number, own: Side, children: Side): Side => {
  if (typeof own === 'string') return own;
  if (typeof children === 'string' || Number.isNaN(own)) return children;
  if (Number.isNaN(children)) return own;
  if (ownShare === 0.5) {
    const floor = Math.floor((own + children) / 2);
    return roundHalfAway(floor, own + children - 2 * floor - 1);
  }
  const share = Math.round(ownShare * millionths);
  return roundedRatio(
    BigInt(own) * BigInt(share) + BigInt(children) * BigInt(millionths - share),
    BigInt(millionths),
  );
};
