import type { Policy } from './policy.ts';

/**
 * The policy in force unless another one is named. Sources of its numbers: docs/sources.md#policy-standard.
 *
 * @example
 * ```ts
 * import { standardPolicy } from '@throughline/scoring';
 *
 * standardPolicy.gaps; // => { behind: 0.165, atRisk: 0.33 }
 * standardPolicy.bands; // => { yellow: 0.4, green: 0.7, rounding: 'one-decimal' }
 * ```
 */
export const standardPolicy: Policy = /* @__PURE__ */ Object.freeze({
  id: 'standard',
  version: 1,
  feed: 'displayed',
  clampLimit: 4,
  weights: 'normalised',
  missingWeight: 'mean-of-siblings',
  missingData: 'renormalised',
  driver: 'own-then-children',
  aspirational: /* @__PURE__ */ Object.freeze({ low: 0.6, high: 0.7 }),
  bands: /* @__PURE__ */ Object.freeze({ yellow: 0.4, green: 0.7, rounding: 'one-decimal' }),
  gaps: /* @__PURE__ */ Object.freeze({ behind: 0.165, atRisk: 0.33 }),
  staleAfterDays: 21,
  epsilon: 1e-9,
});
