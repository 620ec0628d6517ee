import type { GoalId } from '@throughline/core';

/** How many goals, and which, in document order. */
export interface GoalTally {
  /** How many. */
  readonly count: number;
  /** Their ids. */
  readonly goals: readonly GoalId[];
}

/** How many links up, and which, by the goal below in document order. */
export interface LinkTally {
  /** How many. */
  readonly count: number;
  /** From the goal below to the goal above. */
  readonly links: readonly { readonly from: GoalId; readonly to: GoalId }[];
}

/** Goals with and without a line up to an objective of the company. */
export interface LineCoverage {
  /** Goals with a line. */
  readonly linked: GoalTally;
  /** Goals without one: what they do moves nothing the company has said it wants. */
  readonly orphaned: GoalTally;
  /** Linked ones among all of them, 0 to 1; null when there is none. */
  readonly share: number | null;
}

/** Key results by how the level below carries them. */
export interface KeyResultCoverage {
  /** An objective or key result supports it. */
  readonly covered: GoalTally;
  /** Nothing supports it, but something supports its objective. */
  readonly objectiveOnly: GoalTally;
  /** Nothing supports it or its objective, though units below have objectives. */
  readonly uncovered: GoalTally;
  /** Nobody below could take it up, so it needs no cover. */
  readonly lowest: GoalTally;
  /** Covered ones among all but the lowest, 0 to 1; null when there is none. */
  readonly share: number | null;
}

/** Links up of objectives and key results, by whether facts can test them. */
export interface LinkCoverage {
  /** Links that say what they promise (`expects`). */
  readonly falsifiable: LinkTally;
  /** Links that do not. */
  readonly silent: LinkTally;
  /** Falsifiable ones among all of them, 0 to 1; null when there is none. */
  readonly share: number | null;
}

/** What is supported by what, for one part of a goal set. Every number comes with the ids behind it. */
export interface CoverageGroup {
  /** Key results and the level below them. */
  readonly keyResults: KeyResultCoverage;
  /** Objectives and their line up. */
  readonly objectives: LineCoverage;
  /** KRAs and their line up. */
  readonly kras: LineCoverage;
  /** Initiatives and their line up: what has none is work without an aim. */
  readonly initiatives: LineCoverage;
  /** Metrics, i.e. key results and KPIs, and their line up. */
  readonly metrics: LineCoverage;
  /** Links of objectives and key results. A link belongs to the goal below. */
  readonly links: LinkCoverage;
}
