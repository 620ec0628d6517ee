import type { MetricHistory } from '@throughline/ai-adapters';
import { roleLibrary } from '@throughline/ai-adapters/role-library';
import type { Benchmark, MeasureUnit } from '@throughline/core';

/** A metric as the KPIs and guardrails of the library read it. */
interface Read {
  readonly metric: string;
  readonly unit: MeasureUnit;
  readonly per: string | undefined;
  readonly up: boolean;
  /** A number of its own, so that no two metrics have a figure in common. */
  readonly own: number;
}

const read = (): readonly Read[] => {
  const found = new Map<string, Omit<Read, 'own'>>();
  for (const kpi of roleLibrary.functions.flatMap(({ profiles }) =>
    profiles.flatMap(({ areas }) => areas.flatMap(({ kpis }) => kpis)),
  )) {
    if (kpi.evidence === 'qualitative') continue;
    for (const of of kpi.guardrail === undefined ? [kpi] : [kpi, kpi.guardrail]) {
      const per = 'per' in of ? of.per : undefined;
      const up = of.aim === 'raise' || of.aim === 'hold-above';
      found.set(`${of.metric} ${per ?? ''}`, { metric: of.metric, unit: of.unit, per, up });
    }
  }
  return [...found.values()].map((one, at) => ({ ...one, own: at / 1000 }));
};

/** What a company that keeps its figures knows of each metric of the library: two earlier values. */
export const history: readonly MetricHistory[] = read().map(({ metric, unit, per, up, own }) => ({
  metric,
  unit,
  ...(per === undefined ? {} : { per }),
  points: [
    { on: '2025-12-31', value: (up ? 33 : 27) + own },
    { on: '2026-03-31', value: 30 + own },
  ],
}));

/** What others reach, a little better than the company's last value. */
export const benchmarks: readonly Benchmark[] = read().map(({ metric, unit, per, up, own }) => ({
  id: `usual-${metric}-${per ?? ''}`,
  metric,
  unit,
  typical: (up ? 36 : 24) + own,
  on: '2026-01-15',
}));

/** Every figure of a metric, to tell whose a number is. */
export const figuresOf = (metric: string): ReadonlySet<number> =>
  new Set([
    ...history
      .filter((one) => one.metric === metric)
      .flatMap(({ points }) => points.map(({ value }) => value)),
    ...benchmarks.filter((one) => one.metric === metric).flatMap(({ typical }) => typical ?? []),
  ]);
