import type { Benchmark, KeyResult, Measure, MeasureUnit } from '@throughline/core';
import type { MetricKpiTemplate } from '../role-library/kpi-template.ts';
import type { EarlierValues } from './metric-history.ts';
import type { TargetBasis } from './role-kras.ts';

/** What the organisation knows about the metric of a KPI. */
export interface OwnNumbers {
  /** The measure agreed for the role. */
  readonly given?: Measure;
  /** A key result to serve that reads the same metric. */
  readonly keyResult?: KeyResult;
  /** True when that key result's figure is the whole company's and the role carries only a part. */
  readonly isWhole: boolean;
  readonly benchmark?: Benchmark;
  readonly history?: EarlierValues;
}

/** A measure made of the organisation's own numbers, and where they come from. */
export interface DraftedMeasure {
  readonly measure: Measure;
  readonly basis: Exclude<TargetBasis, 'not-needed'>;
  /** Id of the record the target was read from. */
  readonly record?: string;
}

/** Measures that mean the same for a role as for the company. The others refer to goals, steps or questions. */
const copied: ReadonlySet<Measure['kind']> = new Set([
  'change',
  'relative',
  'threshold',
  'range',
  'exact',
  'zones',
] as const);

/** What a measure is drafted from: the fields of a KPI, which a guardrail has as well. */
export type MeasuredTemplate = Pick<MetricKpiTemplate, 'aim' | 'unit' | 'statistic' | 'per'>;

/**
 * The measure of a KPI. Its numbers are copied, never computed: from what was agreed for the role, else from the
 * key result with the same metric, else from a benchmark or an earlier value that is harder than the last one.
 * With no earlier value there is no way to go, so the target is a line to reach. Without any number the target
 * stays open; unit and aim are kept.
 */
export const draftMeasure = (template: MeasuredTemplate, own: OwnNumbers): DraftedMeasure => {
  const { keyResult, benchmark, history } = own;
  // Copies: a host that edits the draft in place must not reach the goal set.
  if (own.given !== undefined) return { measure: copyOf(own.given), basis: 'given' };
  if (keyResult !== undefined && !own.isWhole && hasTarget(keyResult.measure))
    return { measure: copyOf(keyResult.measure), basis: 'key-result', record: keyResult.id };
  const last = history?.values.at(-1);
  const up = template.aim === 'raise' || template.aim === 'hold-above';
  const holds = template.aim === 'hold-above' || template.aim === 'hold-below';
  // Holding may stay where it is; moving must move.
  const isHarder = (value: number): boolean =>
    last === undefined || (up ? value > last : value < last) || (holds && value === last);
  const build = (unit: MeasureUnit, target: number | undefined): Measure => ({
    ...(holds || (last === undefined && target !== undefined)
      ? {
          kind: 'threshold',
          comparator: up ? '>=' : '<=',
          ...(target === undefined ? {} : { limit: target }),
        }
      : {
          kind: 'change',
          ...(last === undefined ? {} : { from: last }),
          ...(target === undefined ? {} : { to: target }),
        }),
    unit,
    ...(template.statistic === undefined ? {} : { statistic: template.statistic }),
    ...(template.per === undefined ? {} : { per: template.per }),
  });
  const usual = [benchmark?.typical, up ? benchmark?.high : benchmark?.low];
  const typical = usual.find((value) => value !== undefined && isHarder(value));
  if (benchmark !== undefined && typical !== undefined) {
    return { measure: build(benchmark.unit, typical), basis: 'benchmark', record: benchmark.id };
  }
  const reached = history?.values.reduce((best, value) =>
    (up ? value > best : value < best) ? value : best,
  );
  const goal = holds ? last : reached;
  if (history !== undefined && goal !== undefined && isHarder(goal)) {
    return {
      measure: build(history.unit, goal),
      basis: 'history',
      ...(history.record === undefined ? {} : { record: history.record }),
    };
  }
  return {
    measure: build(history?.unit ?? keyResult?.measure.unit ?? template.unit, undefined),
    basis: 'missing',
  };
};

const copyOf = (measure: Measure): Measure => JSON.parse(JSON.stringify(measure)) as Measure;

/** Does a measure say where to go, in a way that means the same for a role? */
export const hasTarget = (measure: Measure): boolean => {
  if (measure.kind === 'change') return measure.to !== undefined;
  if (measure.kind === 'threshold') return measure.limit !== undefined;
  return copied.has(measure.kind);
};
