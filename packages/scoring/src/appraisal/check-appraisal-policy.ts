import { UsageError } from '@throughline/core';
import { checkPolicy } from '../policy/check-policy.ts';
import { type AppraisalPolicy, appraisalPolicyFields } from './appraisal-policy.ts';

/** Throws unless a policy of appraisals has every field, knows each, and its scale rises. */
export const checkAppraisalPolicy = (policy: unknown): void => {
  checkPolicy(policy, appraisalPolicyFields);
  const { scale, decimals } = policy as AppraisalPolicy;
  if (!(scale.least < scale.most))
    throw new UsageError('scoring/bad-policy', '`scale.most` must be above `scale.least`');
  if (!Number.isInteger(decimals))
    throw new UsageError('scoring/bad-policy', '`decimals` must be a whole number');
};
