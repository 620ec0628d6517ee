export { formatMeasure } from './format-measure.ts';
export { formatValue } from './format-value.ts';
export type { Locale } from './locale.ts';
export type { Metric, MetricFamily } from './metric.ts';
export { metricCatalogue } from './metric-catalogue.ts';
export { metricIn } from './metric-in.ts';
