import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * All goals are graded by how far they came; 60 to 70 % is success.
 * Choices, source, laws it breaks: docs/policies/source-aspirational.md.
 *
 * @example
 * ```ts
 * import { sourceAspirationalPolicy } from '@throughline/scoring';
 *
 * sourceAspirationalPolicy.breaksLaws; // => []
 * ```
 */
export const sourceAspirationalPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'source-aspirational',
  version: 1,
  breaksLaws: [],
  grades: { committed: 'graded' },
});
