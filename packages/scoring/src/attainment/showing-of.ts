import { clamp } from '../numeric/clamp.ts';
import { exactUpTo, picounitsOf, unit } from '../numeric/picounits.ts';
import { roundToStep } from '../numeric/round-to-step.ts';
import { mostDecimals } from '../policy/decimals-problem.ts';
import type { MeasurePolicy } from '../policy/measure-policy.ts';
import { cutBounds } from './cut-bounds.ts';

/** What a policy makes of raw attainments. */
export interface Showing {
  /** Cut for readers; the whole of it for a goal that is rolled up. */
  readonly cut: (raw: number) => number;
  /** Cut for readers and rounded as percent, for a goal with a measure. */
  readonly shown: (raw: number) => number;
  /** What goes upward from a goal with a measure, before it becomes a whole number of 1e-12. */
  readonly fed: (raw: number) => number;
  /** Is the same only cut, at `rolledBounds`, and never rounded? */
  readonly isOnlyCut: boolean;
  /** Between which bounds anything goes upward. */
  readonly fedBounds: readonly [low: number, high: number];
  /** Between which bounds a goal goes upward that is rolled up itself: where readers see it cut, too, if it feeds that. */
  readonly rolledBounds: readonly [low: number, high: number];
}

/** Works out once what a policy does to every attainment. */
export const showingOf = (measures: MeasurePolicy): Showing => {
  const { displayed, fed, clampLimit, feed, percent } = measures;
  const [low, high] = cutBounds(displayed);
  const [fedLow, fedHigh] = cutBounds(fed);
  const fedBounds = [Math.max(fedLow, -clampLimit), Math.min(fedHigh, clampLimit)] as const;
  const step = 10 ** (mostDecimals - percent.decimals);
  const cut = (raw: number): number => clamp(raw, low, high);
  const shown = (raw: number): number => {
    const value = cut(raw);
    return step <= 1 || Math.abs(value) > exactUpTo
      ? value
      : roundToStep(picounitsOf(value), step, percent.mode) / unit;
  };
  const rolledBounds =
    feed === 'raw' ? fedBounds : ([Math.max(low, fedBounds[0]), Math.min(high, fedBounds[1])] as const);
  return {
    cut,
    shown,
    isOnlyCut: feed === 'raw' || step <= 1,
    fed: (raw) => clamp(feed === 'raw' ? raw : shown(raw), fedBounds[0], fedBounds[1]),
    fedBounds,
    rolledBounds,
  };
};
