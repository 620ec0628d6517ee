import type { RollUpMethod } from '../policy/roll-up-method.ts';
import type { ScoringRun } from '../score/scoring-run.ts';

/**
 * What a part counts whose own weight is absent, by the policy. Undefined where that would tell of the weights of
 * goals the reader may not see: only parts that are all `isOpen` are looked at.
 */
export const absentWeight = (
  { parts, policy }: ScoringRun,
  method: RollUpMethod,
  isOpen: boolean,
): number | undefined => {
  const { missingWeight, missingData } = policy.rollUp;
  const ofRest = method === 'points' || missingWeight === 'remainder-of-100';
  if (!ofRest && missingWeight === 'zero') return 0;
  if (!ofRest && missingWeight === 'one') return 1;
  if (!isOpen) return undefined;
  let sum = 0;
  let given = 0;
  let absent = 0;
  for (let at = 0; at < parts.count; at++) {
    if (parts.weight[at]! < 0) {
      absent++;
      continue;
    }
    // The siblings that lend theirs are those that count; of 100 all take away.
    if (!ofRest && parts.missing[at] !== 0 && missingData !== 'zero') continue;
    sum += parts.weight[at]!;
    given++;
  }
  if (!ofRest) return given === 0 ? 1 : sum / given / 100;
  const left = 10_000 - sum;
  return (method === 'points' ? left : Math.max(0, left)) / absent / 100;
};
