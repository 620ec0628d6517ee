import {
  dayNumberOf,
  factsOf,
  type GoalIndex,
  type GoalSet,
  type Kpi,
  type MeasureUnit,
  type RoleId,
} from '@throughline/core';
import type { CompanyKeyResult } from './company-key-results.ts';
import type { MetricKpiTemplate } from '../role-library/kpi-template.ts';
import { catalogueId } from './metric-of.ts';
import type { MetricHistory } from './role-kras-input.ts';

/** Earlier values of a metric, oldest first; never empty. */
export interface EarlierValues {
  readonly values: readonly [number, ...number[]];
  /** Unit of the values, as the record has it. */
  readonly unit: MeasureUnit;
  /** Id of the goal whose check-ins they are; absent when the caller gave them. */
  readonly record?: string;
}

/** Where earlier values may come from. */
export interface HistorySources {
  readonly index: GoalIndex;
  /** KPIs the role has or had: {@link kpisOfRole}. */
  readonly ownKpis: readonly Kpi[];
  /** Day the draft is for; later values are not seen. */
  readonly day: number;
  readonly given: readonly MetricHistory[];
}

/**
 * Earlier values of a metric in a unit of the wanted kind: those the caller gave, else check-ins of a KPI of the
 * same role, else, unless values add up over people, check-ins of a key result to serve. Only plain values are
 * read: a delta or a pooled count would have to be computed first.
 */
export const metricHistory = (
  { index, ownKpis, day, given }: HistorySources,
  keyResults: readonly CompanyKeyResult[],
  { metric, unit, per, addsUp = false }: Pick<MetricKpiTemplate, 'metric' | 'unit' | 'per' | 'addsUp'>,
): EarlierValues | undefined => {
  const wanted = catalogueId(metric);
  const fits = (
    named: string | undefined,
    other: MeasureUnit | undefined,
    otherPer: string | undefined,
  ): boolean =>
    named !== undefined && catalogueId(named) === wanted && other?.kind === unit.kind && otherPer === per;
  for (const history of given) {
    if (!fits(history.metric, history.unit, history.per)) continue;
    const earlier = history.points
      .filter(
        ({ on, value }) => Number.isFinite(value) && (dayNumberOf(on) ?? Number.POSITIVE_INFINITY) <= day,
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const [first, ...rest] = earlier.map(({ value }) => value + 0);
    if (first !== undefined) return { values: [first, ...rest], unit: history.unit };
  }
  const served = addsUp
    ? []
    : keyResults.map(({ keyResult, metric: read }) => ({ ...keyResult, metric: read }));
  for (const { id, metric: named, measure } of [...ownKpis, ...served]) {
    if (measure.unit === undefined || !fits(named, measure.unit, measure.per)) continue;
    const [first, ...rest] = valuesOf(index, index.numberOf(id), day);
    if (first !== undefined) return { values: [first, ...rest], unit: measure.unit, record: id };
  }
  return undefined;
};

/** The KPIs of a role's KRAs, whatever their state; looked up once for a draft. */
export const kpisOfRole = ({ kras = [], kpis = [] }: GoalSet, role: RoleId | undefined): readonly Kpi[] => {
  const own = new Set(role === undefined ? [] : kras.filter((kra) => kra.role === role).map(({ id }) => id));
  return own.size === 0 ? [] : kpis.filter(({ kra }) => own.has(kra));
};

const valuesOf = (index: GoalIndex, goal: number | undefined, day: number): readonly number[] => {
  if (goal === undefined) return [];
  const values: number[] = [];
  for (const row of factsOf(index, goal, day)) {
    // Variant 0 is a plain value.
    if (index.checkIns.variant[row] === 0) values.push(index.checkIns.value[row]! + 0);
  }
  return values;
};
