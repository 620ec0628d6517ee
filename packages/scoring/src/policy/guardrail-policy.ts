/** What a breached guardrail does to a goal. Source: docs/sources.md#guardrails. */
export interface GuardrailPolicy {
  /** A guardrail whose control has no score: taken as held and flagged, or taken as breached. */
  readonly unknown: 'optimistic' | 'pessimistic';
  /** What it lowers: what the goal feeds upward and so everything above it (`fed`), or only its own `score`. */
  readonly lowers: 'fed' | 'score';
}

/** What each field may hold. */
export const guardrailPolicyFields = {
  unknown: ['optimistic', 'pessimistic'],
  lowers: ['fed', 'score'],
} as const;

/** The part of policy `standard`. */
export const standardGuardrails: GuardrailPolicy = /* @__PURE__ */ Object.freeze({
  unknown: 'optimistic',
  lowers: 'fed',
});
