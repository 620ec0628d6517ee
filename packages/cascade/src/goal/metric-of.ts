import { metricCatalogue, metricIn } from '@throughline/core/wording';
import type { Metric } from '@throughline/core/wording';
import type { RuleContext } from '../rule/rule.ts';
import type { TitleReader } from '../wording/title-readings.ts';
import { measuredAt } from './measured-at.ts';
import { unitOf } from './unit-key.ts';

const byKey = <Key>(keyOf: (metric: Metric, position: number) => readonly [Key, number]) =>
  new Map(metricCatalogue.map(keyOf));
const positionOf = /* @__PURE__ */ byKey<Metric>((metric, position) => [metric, position]);
const positionById = /* @__PURE__ */ byKey<string>(({ id }, position) => [id, position]);

/** Position of the metric that a title names in the catalogue, plus 1; 0 when it names none. */
const metricNamed: TitleReader = (title) => {
  const metric = metricIn(title);
  return metric === undefined ? 0 : (positionOf.get(metric) ?? -1) + 1;
};

/** The metric of the catalogue with an id. */
export const metricById = (id: string): Metric | undefined => metricCatalogue[positionById.get(id) ?? -1];

/** Kinds of unit that a metric has or has not: a share of the revenue is another metric than the revenue. */
const telling: ReadonlySet<string> = new Set(['currency', 'duration']);

/**
 * The metric a key result or KPI reads, as far as the catalogue knows it: the one it declares, else the one its
 * title names. A declared id that is not in the catalogue is the host's own, and nothing is guessed in its place;
 * nor is a metric of money or time where the values are something else, or the other way round.
 */
export const metricOf = (
  { index, titles }: Pick<RuleContext, 'index' | 'titles'>,
  goal: number,
): Metric | undefined => {
  const { metric: declared, measure } = measuredAt(index, goal);
  if (declared !== undefined) return metricById(declared);
  const metric = metricCatalogue[titles.of(metricNamed, goal) - 1];
  const kind = unitOf(measure)?.kind;
  const fits =
    kind === undefined || kind === metric?.unit || !(telling.has(kind) || telling.has(metric?.unit ?? ''));
  return fits ? metric : undefined;
};

/** Which way is good for a metric: 1 up, -1 down. */
export const goodWay = ({ better }: Metric): 1 | -1 => (better === 'higher' ? 1 : -1);
