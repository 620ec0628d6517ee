import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Lattice: plain means; people say how it goes.
 * Choices, source, laws it breaks: docs/policies/lattice.md.
 *
 * @example
 * ```ts
 * import { latticePolicy } from '@throughline/scoring';
 *
 * latticePolicy.breaksLaws; // => [29]
 * ```
 */
export const latticePolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'lattice',
  version: 1,
  breaksLaws: [29],
  rollUp: { methods: { keyResults: 'mean', children: 'mean', kpis: 'mean', total: 'mean' }, shares: 'whole' },
  grades: { committed: 'graded' },
  pace: { statusFrom: 'people' },
});
