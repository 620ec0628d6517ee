import { civilDateOf, dayNumberOf, type GoalIndex, latestFactOf, type MeasureUnit } from '@throughline/core';
import { catalogueId } from '../role-kras/metric-of.ts';
import type { MetricHistory } from '../role-kras/role-kras-input.ts';
import { sameUnit } from '../role-kras/same-unit.ts';
import { isOpen } from '../role-kras/company-key-results.ts';
import type { MeasuredGoal } from './measured-goals.ts';
import type { MetricRecords } from './metric-records.ts';
import { isForEveryone } from './visibility-of.ts';

/** What a metric came to in a period. */
export interface EarlierResult {
  readonly on: string;
  /** In the unit of the results; percent as 30 for 30 %. */
  readonly value: number;
  /** Id of the goal whose last value it is; absent when the caller gave it. */
  readonly record?: string;
}

/** Results of a metric, oldest first; never empty. */
export interface EarlierResults {
  readonly results: readonly [EarlierResult, ...EarlierResult[]];
  /** Unit of the values, as the record has it. */
  readonly unit: MeasureUnit;
  readonly per?: string;
  readonly statistic?: string;
}

/** Which results are wanted. */
export interface WantedResults {
  /** Id of the metric. */
  readonly metric: string;
  /** Unit the values must have. Absent: that of the newest result. */
  readonly unit?: MeasureUnit;
  /** Rate the values must have; looked at only with a unit. */
  readonly per?: string;
  /** Statistic the values must be; looked at only with a unit. */
  readonly statistic?: string;
  /** Number of the organisation's unit whose results count; -1 for none. Results of others are another matter. */
  readonly at: number;
  /** Number of the goal that is asked for; its own values count, however it says its metric. */
  readonly goal?: MeasuredGoal;
}

/** Where results may come from. */
export interface ResultSources {
  readonly index: GoalIndex;
  readonly day: number;
  readonly records: MetricRecords;
  readonly given: readonly MetricHistory[];
}

/** More periods than these say nothing about the next one: four years of quarters. */
const mostPeriods = 16;

/**
 * What a metric came to before: the values the caller gave, else the last plain value of each goal of the same unit
 * of the organisation that reads the metric, one for each goal, of the same unit of measurement, rate and statistic.
 * Deltas and pooled counts would have to be computed first and are not read, nor are goals that are kept from some.
 */
export const earlierResults = (
  { index, day, records, given }: ResultSources,
  wanted: WantedResults,
): EarlierResults | undefined => {
  const currency = index.document.organization.currency;
  const fits = (unit: MeasureUnit, per: string | undefined): boolean =>
    wanted.unit === undefined || (sameUnit(unit, wanted.unit, currency) && per === wanted.per);
  for (const { metric, unit, per, points } of given) {
    if (catalogueId(metric) !== wanted.metric || !fits(unit, per)) continue;
    const [first, ...rest] = points
      .filter(({ on, value }) => Number.isFinite(value) && (dayNumberOf(on) ?? Infinity) <= day)
      .map(({ on, value }) => ({ on, value: value + 0 }))
      .sort(byDay)
      .slice(-mostPeriods);
    if (first !== undefined)
      return { results: [first, ...rest], unit, ...(per === undefined ? {} : { per }) };
  }
  const found: (EarlierResult & { readonly of: MeasuredGoal; readonly unit: MeasureUnit })[] = [];
  const own = wanted.goal === undefined ? [] : [wanted.goal];
  const seen = new Set<number>();
  for (const of of [...own, ...records(wanted.metric)]) {
    if (seen.has(of.number)) continue;
    seen.add(of.number);
    const isOwn = of.number === wanted.goal?.number;
    if (!isOwn && (index.unit[of.number] !== wanted.at || isSetAside(of))) continue;
    if (!isOwn && !isForEveryone(index, of.number)) continue;
    const { measure } = of.goal;
    if (measure.unit === undefined || !fits(measure.unit, measure.per)) continue;
    if (wanted.unit !== undefined && measure.statistic !== wanted.statistic) continue;
    const row = latestFactOf(index, of.number, day);
    // Variant 0 is a plain value.
    if (row < 0 || index.checkIns.variant[row] !== 0) continue;
    const on = civilDateOf(index.checkIns.day[row]!) ?? '';
    found.push({ on, value: index.checkIns.value[row]! + 0, record: of.goal.id, of, unit: measure.unit });
  }
  found.sort(byDay);
  const newest = found.at(-1);
  if (newest === undefined) return undefined;
  const { unit, of } = newest;
  const { measure } = of.goal;
  const alike = found
    .filter(
      ({ unit: other, of: { goal } }) =>
        sameUnit(other, unit, currency) &&
        goal.measure.per === measure.per &&
        goal.measure.statistic === measure.statistic,
    )
    .slice(-mostPeriods)
    .map(({ on, value, of: { goal } }): EarlierResult => ({ on, value, record: goal.id }));
  return {
    results: alike as [EarlierResult, ...EarlierResult[]],
    unit,
    ...(measure.per === undefined ? {} : { per: measure.per }),
    ...(measure.statistic === undefined ? {} : { statistic: measure.statistic }),
  };
};

const byDay = (a: EarlierResult, b: EarlierResult): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** A goal that is over still shows what was reached; one that was dropped does not. */
const isSetAside = ({ goal }: MeasuredGoal): boolean => goal.state !== 'closed' && !isOpen(goal);
