import type { MessageTemplate, Severity } from '@throughline/core';
import type { GoalCheck } from './goal-check.ts';
import type { Found, RuleContext } from './rule-context.ts';

export type { Found, RuleContext } from './rule-context.ts';

/** What is known about a rule without running it. */
export interface RuleMeta<MessageId extends string = string> {
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
  /** Page of the rule: name of the package it ships with and path in it, or whatever your host maps to a page. */
  readonly url: string;
  /** `goal`: looks at one goal and what it refers to. `set`: needs the whole set. */
  readonly scope: 'goal' | 'set';
  /** Pairs of options of which the first is at most the second, e.g. `['min', 'max']`. Absent: there are none. */
  readonly ranges?: readonly (readonly [low: string, high: string])[];
  /** English texts by message id; a rule with one message calls it `default`. */
  readonly messages: { readonly [Id in MessageId]: MessageTemplate };
}

/** Value of one option of a rule. */
export type RuleOption = number | string | boolean | readonly (string | number)[];

/** Options of a rule: plain JSON. A value given must be of the type of its default. */
export interface RuleOptions {
  /** One option under its name. */
  readonly [name: string]: RuleOption;
}

/** Options of a rule that has none. */
export type NoOptions = Readonly<Record<string, never>>;

/**
 * A rule: what is known about it, its default options, and the check. Pure; never throws on any data. Write
 * your own with `defineRule`.
 */
export interface Rule<Options extends object = object, MessageId extends string = string> {
  /** What is known without running it. */
  readonly meta: RuleMeta<MessageId>;
  /** Default options. */
  readonly defaults: Options;
  /**
   * How it looks at one goal, when it can: a checker then looks again only at goals that a change can have touched.
   * `check` does the same for all of them, see `eachGoal`. Absent: after every change it is run as a whole.
   */
  readonly perGoal?: GoalCheck<Options, MessageId>;
  /**
   * Fields of goals it reads, when it cannot look at one goal alone: after a change of other fields its findings
   * stand. `checkIns`, `scores`, `log` and `reviewBook` count as fields, and `standing` for all that tells whether a goal
   * is open and when: state, cycle, what holds it, its own days. Fields of what holds a goal are named as well; what is
   * no goal need not be. Absent: any.
   */
  readonly fields?: readonly string[];
  /** Reports everything it finds, in any order: the runner sorts. */
  check(context: RuleContext, options: Options, report: (found: Found<MessageId>) => void): void;
}
