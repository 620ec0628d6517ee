import type { GoalId, Kpi, Kra } from '@throughline/core';

/**
 * Why a KRA serves a key result. `same-metric`: one of its KPIs reads the metric of the key result.
 * `related-metric`: the library says that the area moves it. `same-family`: both metrics are of one family.
 */
export type LinkReason = 'same-metric' | 'related-metric' | 'same-family';

/** A company key result that a KRA serves, and why. */
export interface ServedKeyResult {
  /** The key result. */
  readonly goal: GoalId;
  /** Why it is linked. */
  readonly because: LinkReason;
  /** The metric that makes the link: the key result's. */
  readonly metric: string;
}

/** Why a KRA is proposed. */
export interface KraRationale {
  /** The KRA. */
  readonly kra: GoalId;
  /** What it serves, strongest first; the same goals and order as its `supports`. */
  readonly serves: readonly ServedKeyResult[];
  /** The same in words, one line. */
  readonly text: string;
}

/**
 * Where a KPI's numbers come from: a target given for the role, the key result with the same metric, a benchmark,
 * or earlier values.
 * `missing`: the organisation has no number for it, so it has no target. `not-needed`: it is judged by evidence.
 */
export type TargetBasis = 'given' | 'key-result' | 'benchmark' | 'history' | 'missing' | 'not-needed';

/** Where the numbers of one KPI come from. */
export interface KpiBasis {
  /** The KPI. */
  readonly kpi: GoalId;
  /** Where the target comes from. */
  readonly target: TargetBasis;
  /** Id of the key result, benchmark or goal the target was read from. */
  readonly record?: string;
}

/** KRAs and KPIs proposed for one role, with the reasons. */
export interface RoleKras {
  /** The areas of responsibility, most telling first. */
  readonly kras: readonly Kra[];
  /** Their KPIs, in the order of the KRAs. */
  readonly kpis: readonly Kpi[];
  /** Why each KRA is there, in the order of the KRAs. */
  readonly rationale: readonly KraRationale[];
  /** Where each KPI's numbers come from, in the order of the KPIs. */
  readonly basis: readonly KpiBasis[];
}
