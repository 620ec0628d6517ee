import type { Cycle } from '../model/cycle.ts';
import type { Every } from '../model/every.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { FiscalPeriodKind } from './period.ts';

/** One kind of cycle a year is cut into. */
export type CycleLevel = FiscalLevel | CustomLevel;

/** What both kinds of level have. */
interface LevelOptions {
  /** Purpose of the cycles. Absent: none is written, which reads as `delivery`. */
  readonly purpose?: NonNullable<Cycle['purpose']>;
  /** Rhythm of the cycles. */
  readonly rhythm?: NonNullable<Cycle['rhythm']>;
}

/** Cycles that are parts of the fiscal year. */
export interface FiscalLevel extends LevelOptions {
  /** Which part. */
  readonly kind: FiscalPeriodKind;
}

/** Cycles of a length of their own, such as six weeks. */
export interface CustomLevel extends LevelOptions {
  /** Tells them from parts of the year. */
  readonly kind: 'custom';
  /** How long each is. */
  readonly every: Every;
  /** First day of one of them. Absent: the first day of the year. */
  readonly anchor?: CivilDate;
}
