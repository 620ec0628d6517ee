import type { ChangeEntry, CivilDate, FindingData, GoalSet, ReviewBook } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';

/** A goal set to try a rule on, with what the rule needs besides. */
export interface RuleCase<Options extends object = object> {
  /** The goal set. */
  readonly goals: GoalSet;
  /** The day the answer is for. Absent: that of the whole table. */
  readonly asOf?: CivilDate;
  /** Options in place of the defaults. */
  readonly options?: Partial<Options>;
  /** Scores of that day. */
  readonly scores?: ScoreBook;
  /** What happened to the goal set so far. */
  readonly log?: readonly ChangeEntry[];
  /** Personal evidence. */
  readonly reviewBook?: ReviewBook;
}

/** A case in which the rule must find something. */
export interface FailingCase<Options extends object = object> extends RuleCase<Options> {
  /** The facts of each finding, in the order of the report. */
  readonly data: readonly FindingData[];
  /** The message id of each finding, where the rule has several. */
  readonly messageIds?: readonly string[];
  /** Title of the suggestion the first finding offers; false: it must offer none. Absent: not asked. */
  readonly suggestion?: string | false;
}

/** Cases by a name that reads as a sentence. */
export interface RuleCases<Options extends object = object> {
  /** Goal sets in which the rule finds nothing. */
  readonly valid: { readonly [name: string]: GoalSet | RuleCase<Options> };
  /** Goal sets in which it finds something. */
  readonly invalid: { readonly [name: string]: FailingCase<Options> };
}

/** How a table is run. */
export interface TestRuleOptions {
  /** The day the answers are for, unless a case says another. Absent: `2026-05-15`. */
  readonly asOf?: CivilDate;
  /** Registers a case with a test runner, e.g. `it` of vitest. Absent: cases run at once, the first failure throws. */
  readonly it?: (name: string, run: () => void) => void;
}
