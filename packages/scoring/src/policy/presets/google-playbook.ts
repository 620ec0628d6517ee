import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Google's published playbook: plain means of key results, bands of red, yellow and green.
 * Choices, source, laws it breaks: docs/policies/google-playbook.md.
 *
 * @example
 * ```ts
 * import { googlePlaybookPolicy } from '@throughline/scoring';
 *
 * googlePlaybookPolicy.breaksLaws; // => [29]
 * ```
 */
export const googlePlaybookPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'google-playbook',
  version: 1,
  breaksLaws: [29],
  rollUp: { methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' }, shares: 'whole' },
  grades: { committed: 'graded' },
});
