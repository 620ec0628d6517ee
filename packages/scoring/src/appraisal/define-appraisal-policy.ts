import { UsageError } from '@throughline/core';
import { frozen } from '../policy/frozen.ts';
import { overlaid } from '../policy/overlaid.ts';
import { standardAppraisal } from './appraisal-policy.ts';
import { checkAppraisalPolicy } from './check-appraisal-policy.ts';
import type { AppraisalPolicy } from './appraisal-policy.ts';

/** What differs from `standardAppraisal`, and the name of the new policy. */
export type AppraisalOverrides = Pick<AppraisalPolicy, 'id'> &
  Partial<Omit<AppraisalPolicy, 'id' | 'scale' | 'parts'>> & {
    readonly scale?: Partial<AppraisalPolicy['scale']>;
    readonly parts?: Partial<AppraisalPolicy['parts']>;
  };

/**
 * A policy of appraisals of the host's own: {@link standardAppraisal} with some choices made otherwise. Plain frozen JSON.
 * An unknown field, a word or number outside its list, a missing `id` or the id `standard`, and a scale that does not rise
 * are a `UsageError` `scoring/bad-policy`.
 *
 * @example
 * ```ts
 * import { defineAppraisalPolicy } from '@throughline/scoring';
 *
 * const ours = defineAppraisalPolicy({ id: 'acme', scale: { most: 10 }, parts: { self: 1 } });
 * ours.scale; // => { least: 1, most: 10 }
 * ours.parts; // => { goals: 1, self: 1, feedback: 0 }
 * ```
 */
export const defineAppraisalPolicy = (overrides: AppraisalOverrides): AppraisalPolicy => {
  const policy = overlaid({ ...standardAppraisal, id: undefined }, Object(overrides) as object);
  checkAppraisalPolicy(policy);
  if (policy['id'] === standardAppraisal.id)
    throw new UsageError('scoring/bad-policy', '`standard` is taken; give the policy a name of its own');
  return frozen(policy as unknown as AppraisalPolicy);
};
