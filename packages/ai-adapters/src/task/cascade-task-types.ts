import type { CascadeFromStrategy } from '../cascade-from-strategy/cascade-from-strategy.ts';
import type { CascadeFromStrategyInput } from '../cascade-from-strategy/cascade-from-strategy-input.ts';
import type { CheckInSummaryInput } from '../check-in-summary/check-in-summary-input.ts';
import type { QuarterReportInput } from '../quarter-report/quarter-report-input.ts';
import type { DraftedText } from './drafted-text.ts';

/** What the tasks about a whole cascade read. */
export interface CascadeTaskInputs {
  /** A cascade from the top down. */
  readonly 'cascade-from-strategy': CascadeFromStrategyInput;
  /** What check-ins brought since a day. */
  readonly 'check-in-summary': CheckInSummaryInput;
  /** How a cycle went. */
  readonly 'quarter-report': QuarterReportInput;
}

/** What the tasks about a whole cascade propose. */
export interface CascadeTaskOutputs {
  /** Objectives and key results that carry what stands above. */
  readonly 'cascade-from-strategy': CascadeFromStrategy;
  /** A text with its facts. */
  readonly 'check-in-summary': DraftedText;
  /** A text with its facts; its sections stay the same from quarter to quarter. */
  readonly 'quarter-report': DraftedText;
}
