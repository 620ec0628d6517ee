import type { KeyResult, Objective, ReparentChange } from '@throughline/core';
import type { ExpectedGoal } from '@throughline/core/change';
import type { DraftedText } from '../task/drafted-text.ts';

/** Links for objectives that have no line up, and company objectives where nothing is there to link to. */
export interface CascadeFromTeams {
  /** Company objectives for what several teams work on and the company has not said. */
  readonly objectives: readonly Objective[];
  /** Their key results, one for each metric the teams read. */
  readonly keyResults: readonly KeyResult[];
  /** The links: each keeps those that the objective has. */
  readonly edits: readonly ReparentChange[];
  /** The goals as they were read; a review sees when they have changed since. */
  readonly seen: readonly ExpectedGoal[];
  /** Why each link is proposed. */
  readonly rationale: DraftedText;
}
