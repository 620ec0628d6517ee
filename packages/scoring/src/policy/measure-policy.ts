/** How one measure is read, and what a goal feeds upward. */
export interface MeasurePolicy {
  /** What a goal feeds upward: its `displayed` value, 0 to 1, or its `raw` one within `clampLimit`. */
  readonly feed: 'displayed' | 'raw';
  /** A raw attainment is cut at plus or minus this where it is fed, and flagged beyond it. */
  readonly clampLimit: number;
}

/** What each field may hold. */
export const measurePolicyFields = {
  feed: ['displayed', 'raw'],
  clampLimit: [1, 1000],
} as const;

/** The part of policy `standard`. */
export const standardMeasures: MeasurePolicy = /* @__PURE__ */ Object.freeze({
  feed: 'displayed',
  clampLimit: 4,
});
