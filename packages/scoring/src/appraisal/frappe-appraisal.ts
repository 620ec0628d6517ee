import type { AppraisalPolicy } from './appraisal-policy.ts';
import { standardAppraisal } from './appraisal-policy.ts';
import { frozen } from '../policy/frozen.ts';

/**
 * Appraisals of frappe/hrms: 0 to 5, a plain mean of the rating by goals, by oneself and by others, three decimals at each
 * step; what is missing is 0. The manual one takes the ratings of managers, {@link frappeAutomaticAppraisal} those of
 * progress. Source: docs/sources.md#appraisal.
 *
 * @example
 * ```ts
 * import { frappeAppraisal } from '@throughline/scoring';
 *
 * frappeAppraisal.missingPart; // => 'zero'
 * ```
 */
export const frappeAppraisal: AppraisalPolicy = /* @__PURE__ */ (() =>
  frozen({
    ...standardAppraisal,
    id: 'frappe',
    scale: { least: 0, most: 5 },
    fromAttainment: 'share-of-most',
    weights: 'as-is',
    missingKra: 'zero',
    parts: { goals: 1, self: 1, feedback: 1 },
    missingPart: 'zero',
    decimals: 3,
  } as const))();

/**
 * {@link frappeAppraisal} with ratings worked out from progress.
 *
 * @example
 * ```ts
 * import { frappeAutomaticAppraisal } from '@throughline/scoring';
 *
 * frappeAutomaticAppraisal.kraRating; // => 'attainment'
 * ```
 */
export const frappeAutomaticAppraisal: AppraisalPolicy = /* @__PURE__ */ (() =>
  frozen({
    ...frappeAppraisal,
    id: 'frappe-automatic',
    kraRating: 'attainment',
  } as const))();
