import { goalStates, isExcluded } from '@throughline/core';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';

/**
 * How goals of a state stand in the roll-up. `counts`: as any other; `unjudged`: they count, but not as
 * commitments; `asZero`: they count as 0 and have no score of their own; `out`: they do not count.
 */
export const standing = { counts: 0, unjudged: 1, asZero: 2, out: 3 } as const;

const standingOf = /* @__PURE__ */ (() => ({
  'as-scored': standing.counts,
  'keep-last': standing.unjudged,
  zero: standing.asZero,
  exclude: standing.out,
}))();

/** The standing of every state, by its position in `goalStates`; another code is an unknown state and counts. */
export const standingsOf = ({ cancelled, postponed }: RollUpPolicy): Uint8Array => {
  const standings = new Uint8Array(256);
  goalStates.forEach((state, code) => {
    standings[code] =
      state === 'cancelled'
        ? standingOf[cancelled]
        : state === 'postponed'
          ? standingOf[postponed]
          : isExcluded(code)
            ? standing.out
            : standing.counts;
  });
  return standings;
};

/** Has a goal of this standing no score of its own? */
export const isLeftOut = (of: number): boolean => of >= standing.asZero;
