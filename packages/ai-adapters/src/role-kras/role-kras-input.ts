import type {
  Benchmark,
  CivilDate,
  CycleId,
  GoalId,
  Goals,
  Measure,
  MeasureUnit,
  Party,
  RoleId,
  RoleLevel,
} from '@throughline/core';

/** What a role is like, when it is not an entry of the goal set (S0-07). */
export interface RoleContext {
  /** Title, e.g. the one on the job description. */
  readonly title?: string;
  /** Department or profession. */
  readonly function: string;
  /** How senior it is. */
  readonly level?: RoleLevel;
  /** Region or market. */
  readonly region?: string;
  /** Kind of customer it serves. */
  readonly customerType?: string;
  /** Business model it works in. */
  readonly businessModel?: string;
  /** Teams or systems it depends on, in words. */
  readonly dependencies?: readonly string[];
}

/** A smallest and a largest number. */
export interface CountRange {
  /** Fewer than this get a notice. */
  readonly min: number;
  /** Never more than this. */
  readonly max: number;
}

/** A value of a metric on a day. */
export interface MetricPoint {
  /** The day. */
  readonly on: CivilDate;
  /** In the unit of the history; percent as 30 for 30 %. */
  readonly value: number;
}

/** Earlier values of a metric of this role, from outside the goal set, e.g. of the last quarters (S0-11). */
export interface MetricHistory {
  /** Id of the metric. */
  readonly metric: string;
  /** Unit of the values. */
  readonly unit: MeasureUnit;
  /** The values are rates: `month`, `week`, `release`. */
  readonly per?: string;
  /** The values, in any order. */
  readonly points: readonly MetricPoint[];
}

/** A target that was agreed for this role, e.g. a quota of the sales plan, or a limit for a guardrail. */
export interface RoleTarget {
  /** Id of the metric. */
  readonly metric: string;
  /** The agreed measure. It is taken as it is where its unit and direction are those of the metric's KPI. */
  readonly measure: Measure;
}

/** What a drafter reads to propose KRAs and KPIs for a role. */
export interface RoleKrasInput {
  /** The goal set. */
  readonly goals: Goals;
  /** Id of a role of the set, or what the role is like. */
  readonly role: RoleId | RoleContext;
  /** Day the draft is for: assignments, cycles and earlier values count as of it. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /**
   * Key results to serve. Absent: those of company-level objectives (unit of kind company, or no unit and no
   * link up) that are neither set aside nor closed, whose cycle is not over, and that everyone may see.
   */
  readonly companyKeyResults?: readonly GoalId[];
  /** Cycle the KPIs are set for. Absent: the one of the key result a KPI's KRA serves first. */
  readonly cycle?: CycleId;
  /** Who answers for the KRAs. Absent: the person who holds the role, if exactly one does, else the role. */
  readonly accountable?: Party;
  /** How many KRAs. Absent: {@link roleKrasDefaults}. */
  readonly count?: CountRange;
  /** How many KPIs each KRA gets. Absent: {@link roleKrasDefaults}. */
  readonly kpisPerKra?: CountRange;
  /** Targets agreed for the role: they come before all other numbers. */
  readonly targets?: readonly RoleTarget[];
  /** Earlier values beside the check-ins of the set. */
  readonly history?: readonly MetricHistory[];
  /** What others reach. Absent: benchmarks of the set. */
  readonly benchmarks?: readonly Benchmark[];
}
