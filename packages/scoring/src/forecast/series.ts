import { dayNumberOf } from '@throughline/core';
import type { CivilDate } from '@throughline/core';

/** A value on a day. */
export interface ForecastPoint {
  /** The day. */
  readonly on: CivilDate;
  /** The value. */
  readonly value: number;
}

/** Points as columns: one for each day, in order of days. */
export interface Series {
  readonly days: readonly number[];
  readonly values: readonly number[];
}

/** More points than this are not read; the latest ones count. Source: docs/sources.md#forecasts. */
const mostPoints = 1000;

/** Reads points; of several on one day the last one given counts. `undefined`: one has no date or no number. */
export const seriesFrom = (points: readonly ForecastPoint[]): Series | undefined => {
  const byDay = new Map<number, number>();
  for (const point of points as readonly unknown[]) {
    const { on, value } = Object(point) as { readonly on?: unknown; readonly value?: unknown };
    const day = typeof on === 'string' ? dayNumberOf(on) : undefined;
    if (day === undefined || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
    byDay.set(day, value);
  }
  const rows = [...byDay].sort(([left], [right]) => left - right).slice(-mostPoints);
  return { days: rows.map(([day]) => day), values: rows.map(([, value]) => value) };
};
