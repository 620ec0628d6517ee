import type {
  ChangeEntry,
  CivilDate,
  FindingData,
  GoalIndex,
  ReviewBook,
  Severity,
  Suggestion,
} from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';
import type { MetricReader } from '../goal/metric-reader.ts';
import type { TitleReadings } from '../wording/title-readings.ts';

/** What a rule may look at. */
export interface RuleContext {
  /** The goal set, compiled. */
  readonly index: GoalIndex;
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** The same day as a day number, see `dayNumberOf`. */
  readonly day: number;
  /** What was read out of titles in this run, so that rules need not read the same title twice. */
  readonly titles: TitleReadings;
  /** Metrics of the host, when it has a catalogue of its own. */
  readonly metrics?: MetricReader;
  /** Scores of that day, when the caller has them. */
  readonly scores?: ScoreBook;
  /** What happened to the goal set so far, when the caller keeps a log. */
  readonly log?: readonly ChangeEntry[];
  /** Personal evidence, when the caller wants it looked at. */
  readonly reviewBook?: ReviewBook;
}

/** What a rule found: facts only. The runner turns it into a finding with text. */
export interface Found<MessageId extends string = string> {
  /** Number of the goal it is about, when it is about one. */
  readonly goal?: number | undefined;
  /** Where: entity kind, id, field. */
  readonly path: readonly (string | number)[];
  /** The facts. */
  readonly data: FindingData;
  /** Which message, when the rule has several. */
  readonly messageId?: MessageId;
  /** A lower severity than the rule's, e.g. for a nudge before the real thing. Never raises it. */
  readonly severity?: Severity;
  /** Makes the changes that would put it right. Called only for findings that are listed. */
  readonly suggest?: (() => readonly Suggestion[]) | undefined;
}
