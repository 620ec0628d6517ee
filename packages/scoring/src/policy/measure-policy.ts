import { decimalsProblem } from './decimals-problem.ts';

/** How much of an attainment beyond 0 and 1 is left. */
export interface CutPolicy {
  /** Beyond the target: cut at 1 (`clamp1`), at `cap` (`cap`), or not at all (`none`). */
  readonly overshoot: 'clamp1' | 'cap' | 'none';
  /** Where `cap` cuts; 2 is 200 % of the way. */
  readonly cap: number;
  /** Below the baseline: read as 0, or kept as it is. */
  readonly belowBaseline: 'zero' | 'keep';
}

/**
 * What a change answers that has nowhere to go: no score (`unscored`: `degenerate-target`; `non-finite`: a
 * division by 0, as it is elsewhere), or a number.
 */
export type ZeroRangeAnswer = 'unscored' | 'non-finite' | 'zero' | 'half' | 'whole';

/** How one measure is read, what is shown of it, and what a goal feeds upward. Sources: docs/sources.md#measures. */
export interface MeasurePolicy {
  /**
   * How far a change has come. `from-baseline`: way done over the whole way. `distance`: the same without
   * signs. `ratio-to-target`: value over target. `ratio-to-range`: value over the whole way. `geometric`: as
   * many doublings as are done, of all that are needed.
   */
  readonly basis: 'from-baseline' | 'distance' | 'ratio-to-target' | 'ratio-to-range' | 'geometric';
  /** A ratio to target where baseline or target is below 0 says nothing: refused, or divided all the same. */
  readonly ratioBelowZero: 'unscored' | 'divided';
  /**
   * A change whose target is its baseline, and a ratio to a target of 0: what a value short of the target, at
   * it and beyond it is worth. A change counts as rising. Maintaining is `zero`, `whole`, `whole`.
   */
  readonly zeroRange: {
    readonly short: ZeroRangeAnswer;
    readonly at: ZeroRangeAnswer;
    readonly beyond: ZeroRangeAnswer;
  };
  /** Does a limit include itself? As its comparator says, always, or never. */
  readonly boundary: 'as-written' | 'inclusive' | 'exclusive';
  /**
   * How a limit is read. `as-written`: by its tolerance and fold. `binary`: held or not. `proximity`: nearness
   * within `tolerance`, as a share of the limit's size, unless the measure has its own. `mean-to-limit`: mean
   * over limit, or limit over mean where less is better. `share-of-periods`: share of values that hold it.
   */
  readonly thresholds: {
    readonly read: 'as-written' | 'binary' | 'proximity' | 'mean-to-limit' | 'share-of-periods';
    readonly tolerance: number;
  };
  /** What the marks of zones are worth, and what lies between them. Start is 0, stretch is 1. */
  readonly zones: {
    readonly commit: number;
    readonly target: number;
    readonly between: 'as-written' | 'interpolate' | 'step';
  };
  /** Counts are added up before they are divided, or divided one by one and averaged. */
  readonly ratios: 'pooled' | 'mean';
  /** A measure nobody reported on: no score, 0, or what it is worth at its start. */
  readonly noData: 'unscored' | 'zero' | 'start';
  /** A value older than `maxAgeDays`: carried on and flagged, or dropped as if there were none. */
  readonly stale: 'kept' | 'dropped';
  /** Days after which `dropped` drops. The deadline ends the count. */
  readonly maxAgeDays: number;
  /** What is shown of a raw attainment. */
  readonly displayed: CutPolicy;
  /** Rounding of what is shown of a measure, in percent. With 10 decimals nothing is rounded but what is fed. */
  readonly percent: {
    readonly decimals: number;
    readonly mode: 'half-away' | 'half-even' | 'half-up' | 'toward-zero' | 'down' | 'up';
  };
  /** What a goal feeds upward: what is shown (`displayed`), or its `raw` attainment. */
  readonly feed: 'displayed' | 'raw';
  /** What is cut off from that before it goes up. */
  readonly fed: CutPolicy;
  /** Whatever is fed is cut at plus or minus this, and flagged beyond it. */
  readonly clampLimit: number;
}

const cutFields = {
  overshoot: ['clamp1', 'cap', 'none'],
  cap: [1, 1000],
  belowBaseline: ['zero', 'keep'],
} as const;

const zeroRangeAnswers = ['unscored', 'non-finite', 'zero', 'half', 'whole'] as const;

/** What each field may hold. */
export const measurePolicyFields = {
  basis: ['from-baseline', 'distance', 'ratio-to-target', 'ratio-to-range', 'geometric'],
  ratioBelowZero: ['unscored', 'divided'],
  zeroRange: { short: zeroRangeAnswers, at: zeroRangeAnswers, beyond: zeroRangeAnswers },
  boundary: ['as-written', 'inclusive', 'exclusive'],
  thresholds: {
    read: ['as-written', 'binary', 'proximity', 'mean-to-limit', 'share-of-periods'],
    tolerance: [0, 1000],
  },
  zones: { commit: [0, 1], target: [0, 1], between: ['as-written', 'interpolate', 'step'] },
  ratios: ['pooled', 'mean'],
  noData: ['unscored', 'zero', 'start'],
  stale: ['kept', 'dropped'],
  maxAgeDays: [0, 100_000],
  displayed: cutFields,
  percent: {
    decimals: decimalsProblem,
    mode: ['half-away', 'half-even', 'half-up', 'toward-zero', 'down', 'up'],
  },
  feed: ['displayed', 'raw'],
  fed: cutFields,
  clampLimit: [1, 1000],
} as const;

/** The part of policy `standard`. */
export const standardMeasures: MeasurePolicy = /* @__PURE__ */ Object.freeze({
  basis: 'from-baseline',
  ratioBelowZero: 'unscored',
  zeroRange: /* @__PURE__ */ Object.freeze({ short: 'unscored', at: 'unscored', beyond: 'unscored' }),
  boundary: 'as-written',
  thresholds: /* @__PURE__ */ Object.freeze({ read: 'as-written', tolerance: 0.1 }),
  zones: /* @__PURE__ */ Object.freeze({ commit: 0.3, target: 0.7, between: 'as-written' }),
  ratios: 'pooled',
  noData: 'unscored',
  stale: 'kept',
  maxAgeDays: 42,
  displayed: /* @__PURE__ */ Object.freeze({ overshoot: 'clamp1', cap: 2, belowBaseline: 'zero' }),
  percent: /* @__PURE__ */ Object.freeze({ decimals: 10, mode: 'half-away' }),
  feed: 'displayed',
  fed: /* @__PURE__ */ Object.freeze({ overshoot: 'none', cap: 2, belowBaseline: 'keep' }),
  clampLimit: 4,
});
