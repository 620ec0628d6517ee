import type { ChangeEntry } from '@throughline/core';
import type { SummaryScope } from '../summary/summary-scope.ts';

/**
 * What a quarter report reads. A report is about one cycle: the one named, else the shortest that holds the day.
 */
export interface QuarterReportInput extends SummaryScope {
  /** The log of changes, oldest first. Absent: nothing is said about targets that were changed. */
  readonly log?: readonly ChangeEntry[];
}
