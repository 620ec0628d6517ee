import { dayNumberOf, factsOf, type GoalIndex, type MeasureUnit, type RoleId } from '@throughline/core';
import type { CompanyKeyResult } from './company-key-results.ts';
import type { MetricHistory } from './role-kras-input.ts';
import { sameUnit } from './same-unit.ts';

/** Earlier values of a metric, oldest first; never empty. */
export interface EarlierValues {
  readonly values: readonly [number, ...number[]];
  /** Id of the goal whose check-ins they are; absent when the caller gave them. */
  readonly record?: string;
}

/** Where earlier values may come from. */
export interface HistorySources {
  readonly index: GoalIndex;
  readonly role: RoleId | undefined;
  /** Day the draft is for; later values are not seen. */
  readonly day: number;
  readonly given: readonly MetricHistory[];
}

/**
 * Earlier values of a metric in a unit: those the caller gave, else check-ins of a KPI of the same role, else,
 * unless values add up over people, check-ins of a key result to serve. Only plain values are read: a delta or
 * a pooled count would have to be computed first.
 */
export const metricHistory = (
  { index, role, day, given }: HistorySources,
  keyResults: readonly CompanyKeyResult[],
  { metric, unit, addsUp = false }: { readonly metric: string; readonly unit: MeasureUnit; readonly addsUp?: boolean },
): EarlierValues | undefined => {
  const { currency } = index.document.organization;
  const fits = (other: MeasureUnit | undefined): boolean => sameUnit(unit, other, currency);
  for (const history of given) {
    if (history.metric !== metric || !fits(history.unit)) continue;
    const earlier = [...history.points]
      .filter(({ on, value }) => Number.isFinite(value) && (dayNumberOf(on) ?? Number.POSITIVE_INFINITY) <= day)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const [first, ...rest] = earlier.map(({ value }) => value + 0);
    if (first !== undefined) return { values: [first, ...rest] };
  }
  const { kras = [], kpis = [] } = index.document;
  const own = new Set(role === undefined ? [] : kras.filter((kra) => kra.role === role).map(({ id }) => id));
  const goals = kpis.filter((kpi) => kpi.metric === metric && own.has(kpi.kra) && fits(kpi.measure.unit));
  const others = addsUp ? [] : keyResults.filter((to) => to.metric === metric && fits(to.keyResult.measure.unit));
  for (const record of [...goals.map(({ id }) => id), ...others.map(({ keyResult }) => keyResult.id)]) {
    const [first, ...rest] = valuesOf(index, index.numberOf(record), day);
    if (first !== undefined) return { values: [first, ...rest], record };
  }
  return undefined;
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
