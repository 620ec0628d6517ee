import type { CivilDate } from '@throughline/core';
import type { SummaryScope } from '../summary/summary-scope.ts';

/** What a summary of check-ins reads. */
export interface CheckInSummaryInput extends SummaryScope {
  /** What came after this day is new. Absent: a week before the day of the summary. */
  readonly since?: CivilDate;
}
