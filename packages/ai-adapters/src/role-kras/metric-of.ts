import type { KeyResult } from '@throughline/core';
import { type MetricFamily, metricCatalogue, metricIn } from '@throughline/core/wording';

/**
 * The id the catalogue uses for a metric: the id itself, or the one of the metric that goes by that name (`nps`,
 * `time-to-close`). An id the catalogue does not know is the host's own and stays as it is.
 */
export const catalogueId = (metric: string): string => {
  if (families.has(metric)) return metric;
  return aliases.get(metric.toLowerCase().replace(/[-_]/g, ' ')) ?? metric;
};

/** The metric a key result reads: the one it names, if the drafter knows it, else the one its title names. */
export const metricOf = (
  { metric, title }: KeyResult,
  isKnown: (metric: string) => boolean,
): string | undefined => {
  const named = metric === undefined ? undefined : catalogueId(metric);
  if (named !== undefined && (families.has(named) || isKnown(named))) return named;
  return metricIn(title)?.id ?? named;
};

/**
 * Family of a metric of the catalogue, when the family names one subject. Efficiency, quality, delivery and risk
 * name a manner: how fast somebody ships parcels and how fast somebody closes the books do not move each other.
 */
export const subjectOf = (metric: string): MetricFamily | undefined => {
  const family = families.get(metric);
  return family === undefined || manners.has(family) ? undefined : family;
};

const manners: ReadonlySet<MetricFamily> = new Set(['efficiency', 'quality', 'delivery', 'risk'] as const);

const families: ReadonlyMap<string, MetricFamily> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ metricCatalogue.map(({ id, family }) => [id, family] as const),
);

const aliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ metricCatalogue.flatMap(({ id, aliases: names }) =>
    names.map((name) => [name, id] as const),
  ),
);
