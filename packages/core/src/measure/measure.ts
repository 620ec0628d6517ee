import type { Id } from '../model/ids.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { MeasureOptions } from './measure-options.ts';

/** How a goal is measured. `kind` tells them apart. Formulas: docs/sources.md#measures. */
export type Measure =
  | ChangeMeasure
  | RelativeMeasure
  | ThresholdMeasure
  | RangeMeasure
  | ExactMeasure
  | MilestonesMeasure
  | BinaryMeasure
  | ZonesMeasure
  | OrdinalMeasure
  | PayoutMeasure
  | PooledMeasure
  | LearningMeasure
  | BaselineMeasure
  | FormulaMeasure;

/** A measure of a single number, which pooled and formula measures end in. */
export type ValueMeasure = ChangeMeasure | ThresholdMeasure | RangeMeasure | ExactMeasure | ZonesMeasure;

/** Relation a value must satisfy. */
export type Comparator = '>=' | '>' | '<=' | '<';

/** From a baseline to a target, up or down. */
export interface ChangeMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'change';
  /** Baseline. Absent: not known yet, so the goal is unscored. */
  readonly from?: number;
  /** Target. Below `from` for a falling metric. Absent: not set yet. */
  readonly to?: number;
}

/** A change given relative to a baseline that may still be unknown. */
export interface RelativeMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'relative';
  /** Size: 25 with `percent` is a quarter; 10 with `delta` is ten units; 2 with `multiple` is double. Positive. */
  readonly by: number;
  /** What `by` means. */
  readonly as: 'percent' | 'delta' | 'multiple';
  /** Up or down. */
  readonly direction: 'increase' | 'decrease';
  /** Baseline. Absent: not known yet, so the goal is unscored. */
  readonly from?: number;
}

/** Keep the value on the right side of a limit. */
export interface ThresholdMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'threshold';
  /** Relation the value must satisfy to `limit`. */
  readonly comparator: Comparator;
  /** The limit. Absent: not set yet. */
  readonly limit?: number;
  /** Distance beyond the limit at which attainment is 0, in the unit. Absent: met or not, nothing between. */
  readonly tolerance?: number;
}

/** Keep the value between two limits, both included. */
export interface RangeMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'range';
  /** Lower limit. */
  readonly low: number;
  /** Upper limit. */
  readonly high: number;
  /** Distance outside at which attainment is 0, in the unit. Absent or 0: inside or not, nothing between. */
  readonly tolerance?: number;
}

/** Keep an exact value; being off counts equally on both sides. */
export interface ExactMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'exact';
  /** The value to keep. */
  readonly to: number;
  /** Where attainment is 0; the distance to `to` is the ruler on both sides. */
  readonly from: number;
}

/** A step of a milestone measure. */
export interface Milestone {
  /** Unique within the measure. */
  readonly id: Id;
  /** What is done when it is done. */
  readonly title: string;
  /** How much it counts, 0 to 10,000. Absent: mean of the others. */
  readonly weight?: number;
  /** Day it is planned for. */
  readonly due?: CivilDate;
}

/** Steps that are done or open. */
export interface MilestonesMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'milestones';
  /** The steps, in order. */
  readonly milestones: readonly Milestone[];
  /** True: a step counts only when all before it are done. Absent: false. */
  readonly inOrder?: boolean;
}

/** Done or not done. */
export interface BinaryMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'binary';
}

/** Four marks on the way: 0 at `start`, 0.3 at `commit`, 0.7 at `target`, 1 at `stretch`. */
export interface ZonesMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'zones';
  /** Where attainment is 0. */
  readonly start: number;
  /** Worth 0.3. */
  readonly commit: number;
  /** Worth 0.7. */
  readonly target: number;
  /** Worth 1. */
  readonly stretch: number;
  /** Between the marks: straight lines, or the last mark passed. Absent: `interpolate`. */
  readonly between?: 'interpolate' | 'step';
}

/** A level of an ordinal measure. */
export interface OrdinalLevel {
  /** Unique within the measure. */
  readonly id: Id;
  /** What it is called. */
  readonly title: string;
  /** Attainment at that level, 0 to 1. */
  readonly attainment: number;
}

/** Levels with names instead of numbers. */
export interface OrdinalMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'ordinal';
  /** The levels, from low to high. */
  readonly levels: readonly OrdinalLevel[];
}

/** A point of a payout curve. */
export interface PayoutPoint {
  /** Value of the metric. */
  readonly at: number;
  /** What it pays, as a fraction; 2 is 200 %. */
  readonly pays: number;
}

/** A curve from value to payout: 0 below the first point, flat above the last. */
export interface PayoutMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'payout';
  /** The points, in order of `at`. */
  readonly points: readonly PayoutPoint[];
  /** Between the points: straight lines, or the last point passed. Absent: `interpolate`. */
  readonly between?: 'interpolate' | 'step';
}

/** A ratio of two pooled counts, in the unit of `of`: with percent, 27 of 100 reads as 27. */
export interface PooledMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'pooled';
  /** What the pooled ratio is measured against. */
  readonly of: ValueMeasure;
  /** Smallest total of denominators that is believed. Absent: 1. */
  readonly minimumSample?: number;
}

/** A question a learning goal has to answer. */
export interface LearningQuestion {
  /** Unique within the measure. */
  readonly id: Id;
  /** The question. */
  readonly title: string;
  /** How much it counts, 0 to 10,000. Absent: mean of the others. */
  readonly weight?: number;
}

/** Share of questions resolved; disproved counts as resolved. */
export interface LearningMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'learning';
  /** The questions. */
  readonly questions: readonly LearningQuestion[];
}

/** Reached when a first valid value exists. */
export interface BaselineMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'baseline';
}

/** A value a formula reads. */
export interface FormulaInput {
  /** Name in the expression. */
  readonly name: string;
  /** The goal whose current value it is. */
  readonly goal: Id;
}

/** A value computed from other goals' values. Needs `@throughline/scoring/formula`. */
export interface FormulaMeasure extends MeasureOptions {
  /** Tells the kinds apart. */
  readonly kind: 'formula';
  /** The expression, in the small language of the formula subpath. */
  readonly expression: string;
  /** What its names stand for. */
  readonly inputs: readonly FormulaInput[];
  /** What the result is measured against. */
  readonly of: ValueMeasure;
}
