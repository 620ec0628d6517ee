import type { Change } from '../change/change.ts';
import type { GoalId } from '../model/ids.ts';
import type { Severity } from './severity.ts';

/** The facts a message was built from. Flat and plain, so that hosts can store and translate them. */
export interface FindingData {
  /** One fact under a stable name. */
  readonly [name: string]: string | number | boolean | readonly (string | number)[];
}

/** A change that would put a finding right. */
export interface Suggestion {
  /** What it does, in words. */
  readonly title: string;
  /** The changes, ready for `applyChanges`. */
  readonly changes: readonly Change[];
}

/**
 * One thing that is wrong at one place. Facts first, text last: build on `ruleId`, `messageId` and `data`;
 * `message` and `help` are a rendering of them in English that may be reworded at any time.
 */
export interface Finding {
  /** Stable id, e.g. `structure/no-loops` or `shape/missing`. */
  readonly ruleId: string;
  /** Which of the rule's messages, when it has several. */
  readonly messageId?: string;
  /** How bad. */
  readonly severity: Severity;
  /** The goal it is about, if it is about one. */
  readonly goal?: GoalId;
  /**
   * Where: for shape problems keys and array indices from the root, e.g. `['objectives', 0, 'title']`;
   * for rules entity kind, id and field, e.g. `['objectives', 'mid-market', 'owners']`.
   */
  readonly path: readonly (string | number)[];
  /** The facts. */
  readonly data: FindingData;
  /** One line for a reader: lower case, no final period, the user's words in backticks. */
  readonly message: string;
  /** The next step. */
  readonly help?: string;
  /**
   * Page in the docs that ship with a package: name of the package, path in it, anchor, e.g.
   * `@throughline/core/docs/findings.md#shape-missing`. Hosts map it to their own address.
   */
  readonly url: string;
  /** Changes that would put it right. */
  readonly suggestions?: readonly Suggestion[];
}
