import type { CascadeFromStrategy } from '../cascade-from-strategy/cascade-from-strategy.ts';
import type { CascadeFromStrategyInput } from '../cascade-from-strategy/cascade-from-strategy-input.ts';
import type { CheckInSummaryInput } from '../check-in-summary/check-in-summary-input.ts';
import type { CorrectiveActions } from '../corrective-actions/corrective-actions.ts';
import type { CorrectiveActionsInput } from '../corrective-actions/corrective-actions-input.ts';
import type { NextQuarter } from '../next-quarter/next-quarter.ts';
import type { NextQuarterInput } from '../next-quarter/next-quarter-input.ts';
import type { CascadeFromTeams } from '../cascade-from-teams/cascade-from-teams.ts';
import type { CascadeFromTeamsInput } from '../cascade-from-teams/cascade-from-teams-input.ts';
import type { QuarterReportInput } from '../quarter-report/quarter-report-input.ts';
import type { DraftedText } from './drafted-text.ts';

/** What the tasks about a whole cascade read. */
export interface CascadeTaskInputs {
  /** A cascade from the top down. */
  readonly 'cascade-from-strategy': CascadeFromStrategyInput;
  /** A cascade from the bottom up. */
  readonly 'cascade-from-teams': CascadeFromTeamsInput;
  /** What check-ins brought since a day. */
  readonly 'check-in-summary': CheckInSummaryInput;
  /** Initiatives for goals off their plan lines. */
  readonly 'corrective-actions': CorrectiveActionsInput;
  /** What becomes of the key results of a cycle that ends. */
  readonly 'next-quarter': NextQuarterInput;
  /** How a cycle went. */
  readonly 'quarter-report': QuarterReportInput;
}

/** What the tasks about a whole cascade propose. */
export interface CascadeTaskOutputs {
  /** Objectives and key results that carry what stands above. */
  readonly 'cascade-from-strategy': CascadeFromStrategy;
  /** Links for objectives that have no line up. */
  readonly 'cascade-from-teams': CascadeFromTeams;
  /** A text with its facts. */
  readonly 'check-in-summary': DraftedText;
  /** Initiatives with what the data shows beside each goal. */
  readonly 'corrective-actions': CorrectiveActions;
  /** Decisions with the goals that follow from them. */
  readonly 'next-quarter': NextQuarter;
  /** A text with its facts; its sections stay the same from quarter to quarter. */
  readonly 'quarter-report': DraftedText;
}
