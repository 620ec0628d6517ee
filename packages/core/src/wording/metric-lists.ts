import type { MeasureUnit } from '../measure/measure-unit.ts';
import { sourceShape } from '../shape/tables/source-shape.ts';
import type { Metric, MetricFamily, MetricFunction } from './metric.ts';

/**
 * Every function of a company that the metric catalogue knows.
 *
 * @example
 * ```ts
 * import { metricFunctions } from '@throughline/core/wording';
 *
 * metricFunctions.length; // => 12
 * ```
 */
export const metricFunctions: readonly MetricFunction[] = [
  'sales',
  'marketing',
  'customer-success',
  'support',
  'product',
  'engineering',
  'data-and-ai',
  'operations',
  'supply-chain',
  'finance',
  'people',
  'risk',
];

/**
 * Every family of metrics.
 *
 * @example
 * ```ts
 * import { metricFamilies } from '@throughline/core/wording';
 *
 * metricFamilies.includes('adoption'); // => true
 * ```
 */
export const metricFamilies: readonly MetricFamily[] = [
  'revenue',
  'efficiency',
  'quality',
  'customer',
  'people',
  'finance',
  'delivery',
  'adoption',
  'risk',
];

const units: readonly MeasureUnit['kind'][] = [
  'percent',
  'currency',
  'duration',
  'count',
  'score',
  'ratio',
  'custom',
];

/** What each field of a metric that is one word may be. */
export const metricWords = {
  unit: units,
  better: ['higher', 'lower'],
  indicator: ['leading', 'lagging'],
  function: metricFunctions,
  family: metricFamilies,
} as const satisfies { readonly [Field in keyof Metric]?: readonly Metric[Field][] };

/** Kinds of source. */
export const metricSources: readonly string[] = sourceShape.fields.kind.of;
