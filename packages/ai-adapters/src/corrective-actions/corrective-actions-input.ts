import type { ChangeEntry } from '@throughline/core';
import type { SummaryScope } from '../summary/summary-scope.ts';

/** What is read to propose corrective actions. */
export interface CorrectiveActionsInput extends SummaryScope {
  /** The log of changes, oldest first. Absent: targets that were changed are not seen as a cause. */
  readonly log?: readonly ChangeEntry[];
}
