import type { Policy } from './policy.ts';
import { standardPolicy } from './standard-policy.ts';

/**
 * All policies by name. Importing a single one, e.g. `standardPolicy`, leaves the others out of a bundle.
 *
 * @example
 * ```ts
 * import { policies } from '@throughline/scoring';
 *
 * policies.standard.id; // => 'standard'
 * ```
 */
export const policies: { readonly standard: Policy } = /* @__PURE__ */ Object.freeze({
  standard: standardPolicy,
});
