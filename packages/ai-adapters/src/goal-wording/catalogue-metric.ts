import type { KeyResult, MeasureUnit } from '@throughline/core';
import { type Metric, metricCatalogue, metricIn } from '@throughline/core/wording';
import { catalogueId } from '../role-kras/metric-of.ts';

const byId: ReadonlyMap<string, Metric> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ metricCatalogue.map((metric) => [metric.id, metric] as const),
);

/** The metric of the catalogue with an id, or with one of the names it goes by. */
export const catalogueMetric = (id: string): Metric | undefined => byId.get(catalogueId(id));

/** Kinds of unit that a metric has or has not: a share of the revenue is another metric than the revenue. */
const telling: ReadonlySet<string | undefined> = new Set<string | undefined>(['currency', 'duration']);

/**
 * Id of the metric that a goal reads: the one it declares, else the one its title names. A declared id that the
 * catalogue does not know is the host's own and stays; a metric of money or time is not read from a title whose
 * values are something else.
 */
export const readMetric = ({
  metric,
  title,
  measure,
}: Pick<KeyResult, 'metric' | 'title' | 'measure'>): string | undefined => {
  if (metric !== undefined && metric !== '') return catalogueId(metric);
  const named = metricIn(title);
  return named !== undefined && fitsUnit(named, measure.unit) ? named.id : undefined;
};

/** Can values in the unit be values of the metric? */
const fitsUnit = ({ unit }: Metric, given: MeasureUnit | undefined): boolean =>
  given === undefined || given.kind === unit || !(telling.has(given.kind) || telling.has(unit));
