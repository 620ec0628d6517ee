import type { policies } from '@throughline/scoring';
import type { RuleConfiguration } from '../check/rule-configuration.ts';

/** A question on which the source articles disagree, C1 to C17; {@link conflicts} says what each is about. */
export type ConflictId =
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'C11'
  | 'C12'
  | 'C13'
  | 'C14'
  | 'C15'
  | 'C16'
  | 'C17';

/** How a profile settles a question on which the articles disagree. */
export interface Resolution {
  /** The position, in words. */
  readonly position: string;
  /** The position as rules, where a rule can tell. Part of the rules of the profile. */
  readonly rules?: RuleConfiguration;
}

/** One way of working with goals, as an article describes it: rules, scoring policy, rhythm. Plain data. */
export interface Profile {
  /** Id. */
  readonly id: 'hrtailor' | 'peoplebox' | 'ai-okr' | 'intervue' | 'fronterio';
  /** Version of the rules and positions. Counts up whenever one of them changes. */
  readonly version: number;
  /** What it is for. */
  readonly title: string;
  /** The article it makes executable: prefix of its requirement ids. */
  readonly article: 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
  /** Where the article is named: a heading of docs/sources.md. */
  readonly source: string;
  /** The rules the article asks for, with its numbers. Give it to `checkGoals`, alone or behind a preset. */
  readonly rules: RuleConfiguration;
  /** Name of the scoring policy that goes with it, in `policies`. */
  readonly policy: keyof typeof policies;
  /** Id of the preset rhythm that goes with it. */
  readonly rhythm: string;
  /** The position taken on every question the articles disagree on. */
  readonly resolves: { readonly [Conflict in ConflictId]: Resolution };
}
