import type { Benchmark } from '@throughline/core';
import { chooseBenchmark } from './choose-benchmark.ts';
import { chooseGiven } from './choose-given.ts';
import type { CompanyKeyResult } from './company-key-results.ts';
import type { MeasuredTemplate, OwnNumbers } from './draft-measure.ts';
import { catalogueId } from './metric-of.ts';
import { type HistorySources, metricHistory } from './metric-history.ts';
import type { RoleTarget } from './role-kras-input.ts';

/** Where the numbers of a role may come from, beside the key results. */
export interface NumberSources {
  /** Targets agreed for the role. */
  readonly targets: readonly RoleTarget[];
  /** Benchmarks by the catalogue's id of their metric: {@link byMetric}. */
  readonly benchmarks: ReadonlyMap<string, readonly Benchmark[]>;
  readonly history: HistorySources;
  readonly region: string | undefined;
  /** Notes down that an agreed target was used. */
  readonly useTarget: (target: RoleTarget) => void;
}

/** Benchmarks by metric, in their order; read once for a draft. */
export const byMetric = (benchmarks: readonly Benchmark[]): ReadonlyMap<string, readonly Benchmark[]> => {
  const found = new Map<string, Benchmark[]>();
  for (const benchmark of benchmarks) {
    const id = catalogueId(benchmark.metric);
    const own = found.get(id);
    if (own === undefined) found.set(id, [benchmark]);
    else own.push(benchmark);
  }
  return found;
};

/** What the organisation knows about a metric for a role that serves these key results. */
export const ownNumbers = (
  template: MeasuredTemplate & { readonly metric: string; readonly addsUp?: boolean },
  served: readonly CompanyKeyResult[],
  { targets, benchmarks, history: sources, region, useTarget }: NumberSources,
): Pick<OwnNumbers, 'given' | 'benchmark' | 'history'> => {
  const { metric, unit, per, addsUp = false } = template;
  const target = chooseGiven(targets, metric, template);
  if (target !== undefined) useTarget(target);
  const history = metricHistory(sources, served, template);
  // What others reach in total depends on their size, and a benchmark does not say per what it counts.
  const benchmark =
    addsUp || per !== undefined
      ? undefined
      : chooseBenchmark(benchmarks.get(catalogueId(metric)) ?? [], {
          metric,
          unit,
          historyUnit: history?.unit,
          region,
          currency: sources.index.document.organization.currency,
          day: sources.day,
        });
  return {
    ...(target === undefined ? {} : { given: target.measure }),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(history === undefined ? {} : { history }),
  };
};
