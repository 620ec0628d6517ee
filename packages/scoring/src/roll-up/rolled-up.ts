import type { UnscoredReason } from '../attainment/unscored-reason.ts';
import { isWhole } from '../judgement/is-whole.ts';
import { compare } from '../numeric/compare.ts';
import { unit } from '../numeric/picounits.ts';
import { roundedRatio } from '../numeric/rounded-ratio.ts';
import { isWeighted } from '../policy/roll-up-method.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import { effectiveWeights } from './effective-weights.ts';
import { geometricMean } from './methods/geometric-mean.ts';
import { harmonicMean } from './methods/harmonic-mean.ts';
import { pointsOf } from './methods/points-of.ts';
import type { Parts } from './parts.ts';
import { tooUneven, weightedMean } from './weighted-mean.ts';

/**
 * What parts come to by a method of the policy, exact and without regard to their order, as a whole number of
 * 1e-12 that nothing has cut yet. NaN when no part counts; a reason when the policy wants no score of them.
 */
export const rolledUp = (
  policy: RollUpPolicy,
  method: RollUpMethod,
  parts: Parts,
  largest?: number,
): number | UnscoredReason => {
  const { weights, missingWeight, missingData, minimumScored } = policy;
  if (missingData === 'block' || minimumScored > 1) {
    const refused = refusedFor(policy, parts);
    if (refused !== undefined) return refused;
  }
  const zero = missingData === 'zero';
  if (weights === 'normalised' && missingWeight === 'mean-of-siblings' && method === 'weighted-mean') {
    const mean = weightedMean(parts, zero, largest);
    if (mean !== tooUneven) return mean;
  }
  return inFull(policy, method, parts);
};

/** A child without a score blocks its parent, or too few have one. A child with weight 0 has no say. */
const refusedFor = (
  { missingData, minimumScored }: RollUpPolicy,
  { weight, missing, count }: Parts,
): UnscoredReason | undefined => {
  let scored = 0;
  let silent = 0;
  for (let at = 0; at < count; at++) {
    if (weight[at] === 0) continue;
    if (missing[at] === 0) scored++;
    else silent++;
  }
  if (missingData === 'block' && silent > 0) return 'no-data';
  return scored > 0 && scored < minimumScored ? 'insufficient-sample' : undefined;
};

/** The same in whole numbers of any size, for every method. */
const inFull = (policy: RollUpPolicy, method: RollUpMethod, parts: Parts): number | UnscoredReason => {
  if (method === 'points') return pointsOf(parts, policy.missingData === 'zero');
  const weighted = isWeighted(method);
  const effective = effectiveWeights(parts, policy, weighted);
  if (weighted && policy.weights === 'strict' && !effective.addUp && parts.count > 0) return 'no-weight';
  const values: bigint[] = [];
  const counts: bigint[] = [];
  effective.counts.forEach((count, at) => {
    if (count === 0n) return;
    counts.push(count);
    values.push(BigInt(parts.missing[at] === 0 ? parts.value[at]! : 0));
  });
  if (counts.length === 0) return Number.NaN;
  const sum = values.reduce((total, value, at) => total + value * counts[at]!, 0n);
  const counted = counts.reduce((total, count) => total + count, 0n);
  switch (method) {
    case 'weighted-mean':
      // As percent: what has no score leaves its part to the others.
      return policy.weights === 'as-is'
        ? roundedRatio(sum * effective.all, counted * effective.hundred)
        : roundedRatio(sum, counted);
    case 'mean':
      return roundedRatio(sum, counted);
    case 'sum':
      return roundedRatio(sum, effective.unit);
    case 'min':
      return Number(values.reduce((least, value) => (value < least ? value : least)));
    case 'all-must-pass':
      return values.every((value) => isWhole(Number(value) / unit)) ? unit : 0;
    case 'k-of-n': {
      const { bar, least } = policy.passing;
      return values.filter((value) => compare(Number(value) / unit, bar) >= 0).length >= least ? unit : 0;
    }
    case 'geometric':
    case 'weighted-geometric':
      return geometricMean(values, counts);
    default:
      return harmonicMean(values, counts);
  }
};
