import { metricFinder } from '@throughline/core/wording';
import type { Metric } from '@throughline/core/wording';
import type { TitleReader } from '../wording/title-readings.ts';

/** A metric catalogue as rules read it. Made by {@link metricReader}. */
export interface MetricReader {
  /** The metric with an id; undefined: the catalogue does not know it. */
  readonly byId: (id: string) => Metric | undefined;
  /** Place of the metric that a title names, from 1 on; 0 when it names none. */
  readonly placeIn: TitleReader;
  /** The metric at a place. */
  readonly at: (place: number) => Metric | undefined;
}

/** A reader of metrics whose names in titles `find` knows. */
export const readerWith = (
  metrics: readonly Metric[],
  find: (title: string) => Metric | undefined,
): MetricReader => {
  const places = new Map(metrics.map((metric, position) => [metric, position + 1] as const));
  const positions = new Map(metrics.map(({ id }, position) => [id, position] as const));
  return {
    byId: (id) => metrics[positions.get(id) ?? -1],
    placeIn: (title) => {
      const metric = find(title);
      return metric === undefined ? 0 : (places.get(metric) ?? 0);
    },
    at: (place) => metrics[place - 1],
  };
};

/**
 * Lets rules know the metrics of a catalogue of one's own, as `extendCatalogue` gives it: hand it to `checkGoals`,
 * `createChecker`, `doctor`, `whatIf` or `runRules` as `metrics`. Rules then read their names out of titles, and ask
 * them for families, guardrails and the good direction. Make it once, not for each check: what was read of titles is
 * kept with it. A catalogue that is none is a `UsageError` `core/bad-option`.
 *
 * @example
 * ```ts
 * import { checkGoals, metricReader } from '@throughline/cascade';
 * import { extendCatalogue } from '@throughline/core/wording';
 *
 * const { catalogue } = extendCatalogue([{
 *   id: 'berths-used', name: { en: 'berths used', de: 'belegte Liegeplätze' }, aliases: ['berth occupancy'],
 *   unit: 'percent', better: 'higher', indicator: 'leading', function: 'operations', family: 'efficiency',
 *   guardrail: 'safety-incidents', guardrailFamilies: ['risk'], sources: ['warehouse'],
 * }]);
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'port', name: 'Port' },
 *   keyResults: [
 *     { id: 'k', objective: 'o', title: 'Berth occupancy from 60 to 75 %', measure: { kind: 'change', from: 60, to: 75 } },
 *   ],
 * } as const;
 * const rules = { 'measures/guardrail-present': 'info' } as const;
 * const asOf = '2026-05-15';
 * checkGoals(goals, { asOf, rules }).findings; // => []
 * checkGoals(goals, { asOf, rules, metrics: metricReader(catalogue) }).findings[0]?.message;
 * // => '`Berth occupancy from 60 to 75 %` has no guardrail; pushed at any price, `berths used` harms `safety incidents` first'
 * ```
 */
export const metricReader = (catalogue: readonly Metric[]): MetricReader =>
  readerWith(catalogue, metricFinder(catalogue));
