import type { RollUpPolicy } from '@throughline/scoring';

/** One side of a goal: what it comes to, `none` where nothing counts, or why there may be none. */
export type Side = bigint | 'none' | { readonly refused: string };

/** What a goal comes to of which nothing counts. */
export const settled = (side: Side, { nothingCounts }: Pick<RollUpPolicy, 'nothingCounts'>): Side => {
  if (side !== 'none' || nothingCounts === 'unscored') return side;
  return nothingCounts === 'zero' ? 0n : { refused: 'non-finite' };
};
