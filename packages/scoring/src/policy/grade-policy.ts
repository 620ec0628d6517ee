/** How scores are put into words. */
export interface GradePolicy {
  /** The mean score a set of aspirational goals is expected to end at, as a range. */
  readonly aspirational: { readonly low: number; readonly high: number };
  /** Where the bands of graded scores begin. With `one-decimal` a score is rounded first, so 0.65 is 0.7. */
  readonly bands: {
    readonly yellow: number;
    readonly green: number;
    readonly rounding: 'one-decimal' | 'none';
  };
}

/** What each field may hold. */
export const gradePolicyFields = {
  aspirational: { low: [0, 1], high: [0, 1] },
  bands: { yellow: [0, 1], green: [0, 1], rounding: ['one-decimal', 'none'] },
} as const;

/** The part of policy `standard`. */
export const standardGrades: GradePolicy = /* @__PURE__ */ Object.freeze({
  aspirational: /* @__PURE__ */ Object.freeze({ low: 0.6, high: 0.7 }),
  bands: /* @__PURE__ */ Object.freeze({ yellow: 0.4, green: 0.7, rounding: 'one-decimal' }),
});
