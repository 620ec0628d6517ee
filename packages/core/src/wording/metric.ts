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

/** Which function of a company usually looks after a metric. */
export type MetricFunction =
  | 'sales'
  | 'marketing'
  | 'customer-success'
  | 'support'
  | 'product'
  | 'engineering'
  | 'data-and-ai'
  | 'operations'
  | 'supply-chain'
  | 'finance'
  | 'people'
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
  /** Who usually looks after it. */
  readonly function: MetricFunction;
  /** What it is about. */
  readonly family: MetricFamily;
  /** Id of the metric that is harmed first when somebody pushes this one at any price; of another family. */
  readonly guardrail?: string;
  /** Families a guardrail should come from when somebody pushes this metric. */
  readonly guardrailFamilies: readonly MetricFamily[];
  /** Why it may rise while nothing gets better. Only metrics that are easily pushed for show have one. */
  readonly vanity?: Readonly<Record<Locale, string>>;
  /** Kinds of source that usually have it. */
  readonly sources: readonly SourceKind[];
}
