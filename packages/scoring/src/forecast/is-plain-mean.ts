import { canonicalJson } from '@throughline/core';
import type { GoalIndex } from '@throughline/core';
import { guardrailsOf } from '../guardrail/guardrails-of.ts';
import type { Policy } from '../policy/policy.ts';
import { standardRollUp } from '../policy/roll-up-policy.ts';

/**
 * Is every goal above others a plain weighted mean of its parts? True where the policy says about the roll-up what
 * `standard` says, apart from missing data (which goals have a score does not change from draw to draw), and no goal
 * has a guardrail that could lower it. Anything else, also what later versions may add, is not taken for one.
 */
export const isPlainMean = (index: GoalIndex, { rollUp }: Policy): boolean => {
  const plain = { ...standardRollUp, missingData: rollUp.missingData };
  if (canonicalJson(rollUp) !== canonicalJson(plain)) return false;
  for (let goal = 0; goal < index.size; goal++) if (guardrailsOf(index, goal).length > 0) return false;
  return true;
};
