import type { Policy } from '../policy.ts';
import { ratingPresetOf } from '../rating-preset-of.ts';

/**
 * Infor: rating times weight; a blank month that is included counts as 0.
 * Choices, source, laws it breaks: docs/policies/infor.md.
 *
 * @example
 * ```ts
 * import { inforPolicy } from '@throughline/scoring';
 *
 * inforPolicy.breaksLaws; // => [2, 25, 28, 30]
 * ```
 */
export const inforPolicy: Policy = /* @__PURE__ */ ratingPresetOf({
  id: 'infor',
  version: 1,
  breaksLaws: [2, 25, 28, 30],
  measures: { noData: 'zero' },
  rollUp: { weights: 'as-is', shares: 'whole' },
});
