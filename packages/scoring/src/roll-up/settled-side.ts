import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import type { Side } from './two-sides.ts';

/** What a goal comes to of which nothing counts, as the policy says; NaN stays where there is to be no score. */
export const settledSide = ({ nothingCounts }: RollUpPolicy, side: Side): Side =>
  typeof side === 'string' || !Number.isNaN(side) || nothingCounts === 'unscored'
    ? side
    : nothingCounts === 'zero'
      ? 0
      : 'non-finite';
