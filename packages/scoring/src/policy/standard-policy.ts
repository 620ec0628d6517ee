import { standardGrades } from './grade-policy.ts';
import { standardGuardrails } from './guardrail-policy.ts';
import { standardMeasures } from './measure-policy.ts';
import { standardPace } from './pace-policy.ts';
import type { Policy } from './policy.ts';
import { standardRollUp } from './roll-up-policy.ts';

/**
 * The policy in force unless another one is named. Sources of its numbers: docs/sources.md#policy-standard.
 *
 * @example
 * ```ts
 * import { standardPolicy } from '@throughline/scoring';
 *
 * standardPolicy.pace.status.otherwise; // => 'on-track'
 * standardPolicy.grades.schemes.aspirational.bands[2]; // => { from: 0.7, word: 'green' }
 * ```
 */
export const standardPolicy: Policy = /* @__PURE__ */ Object.freeze({
  id: 'standard',
  version: 1,
  breaksLaws: /* @__PURE__ */ Object.freeze([]),
  epsilon: 1e-9,
  measures: standardMeasures,
  guardrails: standardGuardrails,
  rollUp: standardRollUp,
  grades: standardGrades,
  pace: standardPace,
});
