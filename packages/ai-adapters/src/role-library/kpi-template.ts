import type { Indicator, MeasureUnit, SourceKind } from '@throughline/core';

/** The limit a KPI should not be met without: speed with quality, volume with cost. It names no number. */
export interface GuardrailTemplate {
  /** Id of the metric that shows the harm, from core's metric catalogue or the host's own list. */
  readonly metric: string;
  /** What must hold, in words. */
  readonly title: string;
  /** Side of the limit the metric has to stay on. */
  readonly aim: 'hold-above' | 'hold-below';
  /** Unit of the limit. */
  readonly unit: MeasureUnit;
}

/** A KPI that is read as a number. It has a metric, a unit and a direction, and never a target. */
export interface MetricKpiTemplate {
  /** Unique within its KRA, at most 40 characters: it becomes part of the KPI's id. */
  readonly id: string;
  /** What is measured, without a number. */
  readonly title: string;
  /** Tells the two apart. */
  readonly evidence: 'quantitative';
  /** Id of the metric, from core's metric catalogue or the host's own list. */
  readonly metric: string;
  /** `raise` or `lower` the value, or hold it on one side of a limit. */
  readonly aim: 'raise' | 'lower' | 'hold-above' | 'hold-below';
  /**
   * True when the values of several people add up, as deals and revenue do. The company's figure is then not
   * the target of one role. Absent: false.
   */
  readonly addsUp?: boolean;
  /**
   * True when the KPI reads a general metric for the function's own work: the turnaround of requests to HR has
   * nothing to do with a company key result about turnaround in the workshop. Such a KPI links to nothing and
   * takes no number from a key result. Absent: false.
   */
  readonly isLocal?: boolean;
  /** Unit of the values. Currency without `iso`: the organisation's. */
  readonly unit: MeasureUnit;
  /** Does it announce the result early, or confirm it late? */
  readonly indicator: Indicator;
  /** Statistic the source takes, e.g. `median`. */
  readonly statistic?: string;
  /** The values are rates: `month`, `week`, `release`. */
  readonly per?: string;
  /** Kinds of system that usually hold the values, most usual first. */
  readonly sources: readonly SourceKind[];
  /** What to watch while it moves. */
  readonly guardrail?: GuardrailTemplate;
}

/** A KPI that somebody judges by looking at evidence: done or not done. */
export interface EvidenceKpiTemplate {
  /** Unique within its KRA, at most 40 characters: it becomes part of the KPI's id. */
  readonly id: string;
  /** What somebody who looked would say. */
  readonly title: string;
  /** Tells the two apart. */
  readonly evidence: 'qualitative';
  /** Does it announce the result early, or confirm it late? */
  readonly indicator: Indicator;
  /** Kinds of system that usually hold the evidence, most usual first. */
  readonly sources: readonly SourceKind[];
}

/** A KPI of the library. */
export type KpiTemplate = MetricKpiTemplate | EvidenceKpiTemplate;
