import { metricCatalogue, metricIn } from '@throughline/core/wording';
import type { Metric } from '@throughline/core/wording';
import type { RuleContext } from '../rule/rule.ts';
import type { TitleReader } from '../wording/title-readings.ts';
import { measuredAt } from './measured-at.ts';

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

/**
 * The metric a key result or KPI reads, as far as the catalogue knows it: the one it declares, else the one its
 * title names. A declared id that is not in the catalogue is the host's own, and nothing is guessed in its place.
 */
export const metricOf = ({ index, titles }: RuleContext, goal: number): Metric | undefined => {
  const declared = measuredAt(index, goal).metric;
  return declared === undefined ? metricCatalogue[titles.of(metricNamed, goal) - 1] : metricById(declared);
};

/** Which way is good for a metric: 1 up, -1 down. */
export const goodWay = ({ better }: Metric): 1 | -1 => (better === 'higher' ? 1 : -1);
