import type { GoalId } from '@throughline/core';
import type { Fact } from './fact.ts';

/** A line of a drafted text. */
export interface TextLine {
  /** Plain text, no markup. */
  readonly text: string;
  /** Ids of the facts it states: every number and date in `text` is one of them. */
  readonly facts: readonly string[];
  /** The goal it is about, if it is about one. */
  readonly goal?: GoalId;
}

/** A part of a drafted text. */
export interface TextSection {
  /** Stable key, e.g. `moved`: the same part has the same key in every draft of its task. */
  readonly key: string;
  /** The heading. */
  readonly heading: string;
  /** Its lines; a section without lines is left out. */
  readonly lines: readonly TextLine[];
}

/** A text proposed to a human: a summary, a report, a note. It states no number that is not among its facts. */
export interface DraftedText {
  /** The title. */
  readonly title: string;
  /** The parts, in reading order. */
  readonly sections: readonly TextSection[];
  /** Every fact that the lines name, each once, in the order they are first named. */
  readonly facts: readonly Fact[];
}
