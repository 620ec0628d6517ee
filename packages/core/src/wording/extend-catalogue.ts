import { checkAliases } from './check-aliases.ts';
import { UsageError } from '../error/usage-error.ts';
import type { Finding, FindingData } from '../finding/finding.ts';
import { renderMessage } from '../finding/render-message.ts';
import { isPlainList } from '../shape/is-plain-object.ts';
import { pathKey, shownText } from '../shape/shown-text.ts';
import { aliasKey } from './alias-key.ts';
import { metricCatalogue } from './metric-catalogue.ts';
import { metricFault } from './metric-fault.ts';
import { metricMessages } from './metric-messages.ts';
import type { Metric } from './metric.ts';

/** A catalogue with the metrics of a host, and what did not fit into it. */
export interface ExtendedCatalogue {
  /** The base first, then what was added, in the order given. */
  readonly catalogue: readonly Metric[];
  /** In the order of the metrics; empty when all of it fits. */
  readonly findings: readonly Finding[];
}

/** Most metrics that are added at once. A host with more has another problem. Our choice. */
const mostMetrics = 10_000;

/**
 * Adds metrics of a host to a catalogue, by default to `metricCatalogue`. A metric that cannot be read or whose id is
 * in use is left out, and so is an alias that already names another metric (`metricIn` forgives a plural `s`, so do
 * aliases), and a guardrail that is no metric of the whole. Each is told by a finding of severity `error`, with the
 * position in the path. Neither list is changed. Metrics that are no list, or more than 10,000, are a `UsageError`
 * `core/bad-option`. Pages: docs/findings-metrics.md.
 *
 * @example
 * ```ts
 * import { extendCatalogue, metricCatalogue } from '@throughline/core/wording';
 *
 * const { catalogue, findings } = extendCatalogue([{
 *   id: 'berths-used', name: { en: 'berths used', de: 'belegte Liegeplätze' }, aliases: ['berth occupancy', 'NPS'],
 *   unit: 'percent', better: 'higher', indicator: 'leading', function: 'operations', family: 'efficiency',
 *   guardrail: 'safety-incidents', guardrailFamilies: ['risk'], sources: ['warehouse'],
 * }]);
 * catalogue.length - metricCatalogue.length; // => 1
 * catalogue.at(-1)?.aliases; // => ['berth occupancy']
 * findings[0]?.message;
 * // => '`NPS` already names the metric `net-promoter-score`, so it cannot name `berths-used`'
 * ```
 */
export const extendCatalogue = (
  metrics: readonly Metric[],
  base: readonly Metric[] = metricCatalogue,
): ExtendedCatalogue => {
  if (!isPlainList(metrics) || metrics.length > mostMetrics || !isPlainList(base))
    throw new UsageError(
      'core/bad-option',
      `metrics must be a list of at most ${String(mostMetrics)} metrics`,
    );
  checkAliases(base, 'base');
  const findings: Finding[] = [];
  const ids = new Set(base.map(({ id }) => id));
  const owners = new Map(
    base.flatMap(({ id, aliases }) => aliases.map((alias) => [aliasKey(alias), id] as const)),
  );
  const added: (readonly [position: number, metric: Metric])[] = [];
  for (let position = 0; position < metrics.length; position++) {
    const metric = metrics[position] as Metric;
    const tell = (rule: string, field: string, data: FindingData): unknown =>
      findings.push(findingOf(rule, [position, field], data));
    const field = faultOf(metric);
    if (field !== undefined) {
      tell('metrics/bad-metric', field, { position, field: shownText(field) });
    } else if (ids.has(metric.id)) {
      tell('metrics/id-taken', 'id', { metric: shownText(metric.id) });
    } else {
      ids.add(metric.id);
      const aliases = metric.aliases.filter((alias) => {
        const key = aliasKey(alias);
        const other = owners.get(key);
        if (other === undefined) owners.set(key, metric.id);
        else if (other !== metric.id)
          tell('metrics/alias-taken', 'aliases', {
            alias: shownText(alias),
            other: shownText(other),
            metric: shownText(metric.id),
          });
        return other === undefined || other === metric.id;
      });
      added.push([position, { ...metric, aliases }]);
    }
  }
  // Guardrails may name one another, so they are looked at when all ids are known.
  const catalogue = added.map(([position, metric]): Metric => {
    const { guardrail, ...rest } = metric;
    const isOwn = guardrail === metric.id;
    if (guardrail === undefined || (ids.has(guardrail) && !isOwn)) return metric;
    const data = { metric: shownText(metric.id), guardrail: shownText(guardrail) };
    findings.push(
      findingOf(isOwn ? 'metrics/own-guardrail' : 'metrics/unknown-guardrail', [position, 'guardrail'], data),
    );
    return rest;
  });
  const placeOf = ({ path }: Finding): number => Number(path[1]);
  findings.sort((left, right) => placeOf(left) - placeOf(right));
  return { catalogue: [...base, ...catalogue], findings };
};

/** A metric with a getter that throws cannot be read. */
const faultOf = (metric: unknown): string | undefined => {
  try {
    return metricFault(metric);
  } catch {
    return 'metric';
  }
};

const findingOf = (
  ruleId: string,
  [position, field]: readonly [number, string],
  data: FindingData,
): Finding => {
  const { message = '', help = '' } = metricMessages[ruleId] ?? {};
  return {
    ruleId,
    severity: 'error',
    path: ['metrics', position, pathKey(field)],
    data,
    message: renderMessage(message, data),
    help: renderMessage(help, data),
    url: `@throughline/core/docs/findings-metrics.md#${ruleId.replace('/', '-')}`,
  };
};
