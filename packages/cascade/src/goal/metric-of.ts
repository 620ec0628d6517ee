import { metricCatalogue, metricIn } from '@throughline/core/wording';
import type { Metric } from '@throughline/core/wording';
import type { RuleContext } from '../rule/rule.ts';
import { measuredAt } from './measured-at.ts';
import { readerWith } from './metric-reader.ts';
import { unitOf } from './unit-key.ts';

/** What rules know without a catalogue of the host. */
const known = /* @__PURE__ */ readerWith(metricCatalogue, metricIn);

/** The metric with an id, as far as the catalogue of this check knows it. */
export const metricById = (
  { metrics = known }: Pick<RuleContext, 'metrics'>,
  id: string,
): Metric | undefined => metrics.byId(id);

/** Kinds of unit that a metric has or has not: a share of the revenue is another metric than the revenue. */
const telling: ReadonlySet<string> = new Set(['currency', 'duration']);

/**
 * The metric a key result or KPI reads, as far as the catalogue knows it: the one it declares, else the one its
 * title names. A declared id that is not in the catalogue is the host's own, and nothing is guessed in its place;
 * nor is a metric of money or time where the values are something else, or the other way round.
 */
export const metricOf = (
  { index, titles, metrics = known }: Pick<RuleContext, 'index' | 'titles' | 'metrics'>,
  goal: number,
): Metric | undefined => {
  const { metric: declared, measure } = measuredAt(index, goal);
  if (declared !== undefined) return metrics.byId(declared);
  const metric = metrics.at(titles.of(metrics.placeIn, goal));
  const kind = unitOf(measure)?.kind;
  const fits =
    kind === undefined || kind === metric?.unit || !(telling.has(kind) || telling.has(metric?.unit ?? ''));
  return fits ? metric : undefined;
};

/** Which way is good for a metric: 1 up, -1 down. */
export const goodWay = ({ better }: Metric): 1 | -1 => (better === 'higher' ? 1 : -1);
