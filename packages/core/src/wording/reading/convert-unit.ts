import type { DurationUnit } from '../../measure/measure-unit.ts';
import type { SenseUnit } from '../language/sense.ts';

/** Milliseconds of a unit of time. A month is a twelfth of 365 days, as long as nobody says which month. */
const milliseconds: Readonly<Record<DurationUnit['in'], number>> = {
  milliseconds: 1,
  seconds: 1e3,
  minutes: 6e4,
  hours: 3.6e6,
  days: 8.64e7,
  weeks: 6.048e8,
  months: 2.628e9,
  years: 3.1536e10,
};

/** Two units that a number can be taken from one to the other, or of which one is not written. */
export const unitsAgree = (a: SenseUnit | null, b: SenseUnit | null): boolean =>
  a === null || b === null || a.kind === b.kind;

/** The value in another unit of its kind: 2 hours are 120 minutes. Undefined when there is no way. */
export const withUnit = (value: number, from: SenseUnit | null, to: SenseUnit | null): number | undefined => {
  if (from === null || to === null) return value;
  if (from.kind !== to.kind) return undefined;
  if (from.size !== undefined && to.size !== undefined)
    return Number(((value * from.size) / to.size).toPrecision(12));
  if (from.in === undefined || to.in === undefined || from.in === to.in) return value;
  // Months and years are not lengths of days: twelve months are a year, exactly.
  return Number(((value * milliseconds[from.in]) / milliseconds[to.in]).toPrecision(12));
};
