import { isWeighted } from '../policy/roll-up-method.ts';
import type { RollUpMethod } from '../policy/roll-up-method.ts';
import type { RollUpPolicy } from '../policy/roll-up-policy.ts';
import { standardRollUp } from '../policy/roll-up-policy.ts';
import type { TraceStep } from './trace-step.ts';

/** The choices of the policy that a roll-up by a method rests on; those few know of only where they differ. */
export const rollUpInputs = (policy: RollUpPolicy, method: RollUpMethod): TraceStep['inputs'] => {
  const { weights, missingWeight, missingData, minimumScored, passing, shares, driver, both } = policy;
  return {
    ...(isWeighted(method) && method !== 'points' ? { weights, missingWeight } : {}),
    missingData,
    ...(method === 'k-of-n' ? passing : {}),
    ...(minimumScored === standardRollUp.minimumScored ? {} : { minimumScored }),
    ...(shares === standardRollUp.shares ? {} : { shares }),
    ...(driver === standardRollUp.driver ? {} : { driver }),
    ...(both === standardRollUp.both ? {} : { both }),
  };
};
