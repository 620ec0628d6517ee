/** How goals are held against their plan line, and when what is known of them is old. */
export interface PacePolicy {
  /** Gaps to the plan line, as fractions: `behind` from the first on, `at-risk` above the second. */
  readonly gaps: { readonly behind: number; readonly atRisk: number };
  /** A goal whose newest fact is older than this many days is flagged `stale`. */
  readonly staleAfterDays: number;
}

/** What each field may hold. */
export const pacePolicyFields = {
  gaps: { behind: [0, 1], atRisk: [0, 1] },
  staleAfterDays: [0, 100_000],
} as const;

/** The part of policy `standard`. */
export const standardPace: PacePolicy = /* @__PURE__ */ Object.freeze({
  gaps: /* @__PURE__ */ Object.freeze({ behind: 0.165, atRisk: 0.33 }),
  staleAfterDays: 21,
});
