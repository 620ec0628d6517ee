import type { CivilDate } from '../time/civil-date.ts';
import type { MeasureUnit } from '../measure/measure-unit.ts';
import type { Entity } from './entity.ts';
import type { PersonId } from './ids.ts';

/** What the organisation calls a thing, e.g. `{ one: 'Rock', many: 'Rocks' }` for an objective. */
export interface Label {
  /** One of them. */
  readonly one: string;
  /** Several of them. */
  readonly many: string;
}

/** The organisation's own words. Kinds stay fixed; only what a reader sees changes. */
export interface Vocabulary {
  /** Word for objective. */
  readonly objective?: Label;
  /** Word for key result. */
  readonly keyResult?: Label;
  /** Word for KRA. */
  readonly kra?: Label;
  /** Word for KPI. */
  readonly kpi?: Label;
  /** Word for initiative. */
  readonly initiative?: Label;
  /** Word for cycle. */
  readonly cycle?: Label;
  /** Word for check-in. */
  readonly checkIn?: Label;
}

/** A business metric the strategy plans to move. Objectives refer to it. */
export interface PlannedMetric extends Entity {
  /** What it is, e.g. `annual recurring revenue`. */
  readonly title: string;
  /** Id in the metric catalogue. */
  readonly metric?: string;
  /** Value today, in `unit`. */
  readonly from?: number;
  /** Value planned, in `unit`. */
  readonly to?: number;
  /** Unit of both values. */
  readonly unit?: MeasureUnit;
  /** Day the plan is for. */
  readonly by?: CivilDate;
}

/** Why the organisation exists and what it plans. */
export interface Strategy {
  /** Why it exists. */
  readonly mission?: string;
  /** What it wants to become. */
  readonly vision?: string;
  /** Business metrics it plans to move. */
  readonly plannedMetrics?: readonly PlannedMetric[];
}

/** The organisation the goal set belongs to. */
export interface Organization extends Entity {
  /** Its name. */
  readonly name: string;
  /** Reporting currency, ISO 4217, e.g. `USD`. */
  readonly currency?: string;
  /** IANA time zone of its dates, e.g. `Europe/Berlin`. Absent: `UTC`. */
  readonly timeZone?: string;
  /** First month of the fiscal year, 1 to 12. Absent: 1. */
  readonly fiscalYearStartMonth?: number;
  /** The organisation's own words. */
  readonly vocabulary?: Vocabulary;
  /** Mission, vision and planned metrics. */
  readonly strategy?: Strategy;
  /** The person who looks after the practice. */
  readonly okrChampion?: PersonId;
}
