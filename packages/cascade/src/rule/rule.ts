import type { CivilDate, FindingData, GoalIndex, MessageTemplate, Severity, Suggestion } from '@throughline/core';
import type { ScoreBook } from '@throughline/scoring';

/** What a rule may look at. */
export interface RuleContext {
  /** The goal set, compiled. */
  readonly index: GoalIndex;
  /** The day the answer is for. */
  readonly asOf: CivilDate;
  /** Scores of that day, when the caller has them. */
  readonly scores?: ScoreBook;
}

/** What a rule found: facts only. The runner turns it into a finding with text. */
export interface Found {
  /** Number of the goal it is about, when it is about one. */
  readonly goal?: number;
  /** Where: entity kind, id, field. */
  readonly path: readonly (string | number)[];
  /** The facts. */
  readonly data: FindingData;
  /** Which message, when the rule has several. */
  readonly messageId?: string;
  /** Changes that would put it right. */
  readonly suggestions?: readonly Suggestion[];
}

/** What is known about a rule without running it. */
export interface RuleMeta {
  /** `topic/what-must-hold`. */
  readonly id: string;
  /** One sentence: what must hold. */
  readonly title: string;
  /** Severity unless configured otherwise. */
  readonly severity: Severity;
  /** First version that has it. */
  readonly since: string;
  /** Requirement ids it covers, e.g. `S0-21`. */
  readonly requirements: readonly string[];
  /** Where the rule and its default numbers come from: a heading of docs/sources.md. */
  readonly source: string;
  /** Page of the rule in the docs that ship with the package. */
  readonly url: string;
  /** `goal`: looks at one goal and its neighbours. `set`: needs the whole set. */
  readonly scope: 'goal' | 'set';
  /** English texts by message id; a rule with one message calls it `default`. */
  readonly messages: { readonly [messageId: string]: MessageTemplate };
}

/** Options of a rule: plain JSON. */
export interface RuleOptions {
  /** One option under its name. */
  readonly [name: string]: number | string | boolean | null | readonly (string | number)[];
}

/** A rule: what is known about it, its default options, and the check. Pure; never throws on any data. */
export interface Rule<Options extends object = object> {
  /** What is known without running it. */
  readonly meta: RuleMeta;
  /** Default options. */
  readonly defaults: Options;
  /** Reports everything it finds, in document order. */
  readonly check: (context: RuleContext, options: Options, report: (found: Found) => void) => void;
}
