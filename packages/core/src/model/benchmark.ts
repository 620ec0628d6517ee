import type { CivilDate } from '../time/civil-date.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { Entity } from './entity.ts';

/** What others reach with a metric. A target is reviewed against it. */
export interface Benchmark extends Entity {
  /** Id of the metric. */
  readonly metric: string;
  /** Low end of what is usual, in `unit`. */
  readonly low?: number;
  /** Middle of what is usual, in `unit`. */
  readonly typical?: number;
  /** High end of what is usual, in `unit`. */
  readonly high?: number;
  /** Unit of the values. */
  readonly unit: MeasureUnit;
  /** Day the figures are from. */
  readonly on: CivilDate;
  /** Industry they hold for. */
  readonly industry?: string;
  /** Region they hold for. */
  readonly region?: string;
  /** Where they were read. */
  readonly citation?: string;
}
