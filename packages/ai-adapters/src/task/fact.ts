/**
 * A number, date or passage of the data that a drafted text may state. A text whose numbers are all facts can be
 * checked word for word, whoever wrote it.
 */
export interface Fact {
  /** Unique within its draft, e.g. `f3`. */
  readonly id: string;
  /** Id of the record it was read from: a goal, a check-in, a conversation. */
  readonly record: string;
  /** What it is of the record, e.g. `score`, `target`, `due`, `count`. */
  readonly what: string;
  /** The value: percent as 30 for 30 %, a date as a civil date, a passage word for word. */
  readonly value: number | string;
  /** As it is written in a text, e.g. `30 %` or `EUR 1,200`. */
  readonly text: string;
}
