import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Synergita: key results by weight count together as one block beside each contributing child.
 * Choices, source, laws it breaks: docs/policies/synergita.md.
 *
 * @example
 * ```ts
 * import { synergitaPolicy } from '@throughline/scoring';
 *
 * synergitaPolicy.breaksLaws; // => []
 * ```
 */
export const synergitaPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'synergita',
  version: 1,
  breaksLaws: [],
  rollUp: {
    methods: { keyResults: 'weighted-mean', children: 'mean', kpis: 'weighted-mean', total: 'mean' },
    driver: 'both',
    both: 'block',
    shares: 'whole',
  },
  grades: { committed: 'graded' },
});
