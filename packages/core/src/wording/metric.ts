import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { Indicator } from '../model/key-result.ts';
import type { SourceKind } from '../model/source.ts';
import type { Locale } from './locale.ts';

/** What a metric is about. A goal in one family may need a guardrail from another. */
export type MetricFamily =
  | 'revenue'
  | 'efficiency'
  | 'quality'
  | 'customer'
  | 'people'
  | 'finance'
  | 'delivery'
  | 'adoption'
  | 'risk';

/** A business metric that many companies read. */
export interface Metric {
  /** Stable id, e.g. `win-rate`. Key results refer to it by `metric`. */
  readonly id: string;
  /** Name to show. */
  readonly name: Readonly<Record<Locale, string>>;
  /** Phrases it goes by, lower case, words apart by one space, English and German. */
  readonly aliases: readonly string[];
  /** Kind of unit it usually has. */
  readonly unit: MeasureUnit['kind'];
  /** Which way is good. */
  readonly better: 'higher' | 'lower';
  /** Does it announce a result early, or confirm it late? */
  readonly indicator: Indicator;
  /** What it is about. */
  readonly family: MetricFamily;
  /** Families a guardrail should come from when somebody pushes this metric. */
  readonly guardrailFamilies: readonly MetricFamily[];
  /** Kinds of source that usually have it. */
  readonly sources: readonly SourceKind[];
}
