import { canonicalJson } from '@throughline/core';
import type { Policy } from '../policy/policy.ts';
import { standardPolicy } from '../policy/standard-policy.ts';

/**
 * Is every goal above a plain weighted mean of its parts under a policy? True where all that a policy says about
 * measures and roll-up is what `standard` says, apart from the choices that keep a mean a mean: which goals have a
 * score does not change from draw to draw. Anything else, also
 * what later versions may add, is not taken for one.
 */
export const isPlainMean = ({ measures, rollUp }: Policy): boolean => {
  const plain = {
    measures: { ...standardPolicy.measures, feed: measures.feed, clampLimit: measures.clampLimit },
    rollUp: { ...standardPolicy.rollUp, missingData: rollUp.missingData },
  };
  return canonicalJson({ measures, rollUp }) === canonicalJson(plain);
};
