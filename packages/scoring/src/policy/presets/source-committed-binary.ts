import { passFailGrades } from '../grade-schemes.ts';
import type { Policy } from '../policy.ts';
import { presetOf } from '../preset-of.ts';

/**
 * Committed goals as pass or fail: every key result has to be whole.
 * Choices, source, laws it breaks: docs/policies/source-committed-binary.md.
 *
 * @example
 * ```ts
 * import { sourceCommittedBinaryPolicy } from '@throughline/scoring';
 *
 * sourceCommittedBinaryPolicy.breaksLaws; // => [25, 30]
 * ```
 */
export const sourceCommittedBinaryPolicy: Policy = /* @__PURE__ */ presetOf({
  id: 'source-committed-binary',
  version: 1,
  breaksLaws: [25, 30],
  rollUp: {
    methods: {
      keyResults: 'all-must-pass',
      children: 'all-must-pass',
      kpis: 'weighted-mean',
      total: 'mean',
    },
  },
  grades: {
    committed: 'binary',
    schemes: { committed: passFailGrades, aspirational: passFailGrades, learning: passFailGrades },
  },
});
