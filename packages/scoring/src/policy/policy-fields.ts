import type { Allowed } from './allowed.ts';
import { gradePolicyFields } from './grade-policy.ts';
import { guardrailPolicyFields } from './guardrail-policy.ts';
import { lawsProblem } from './laws-problem.ts';
import { measurePolicyFields } from './measure-policy.ts';
import { pacePolicyFields } from './pace-policy.ts';
import type { Policy } from './policy.ts';
import { rollUpPolicyFields } from './roll-up-policy.ts';

/** Every field of a policy with what it may hold; `id` is any name. */
export const policyFields = {
  version: [1, 1e9],
  breaksLaws: lawsProblem,
  epsilon: [1e-9, 1e-9],
  measures: measurePolicyFields,
  guardrails: guardrailPolicyFields,
  rollUp: rollUpPolicyFields,
  grades: gradePolicyFields,
  pace: pacePolicyFields,
} as const satisfies { readonly [Field in Exclude<keyof Policy, 'id'>]: Allowed };
