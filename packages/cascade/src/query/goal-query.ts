import type { CivilDate } from '@throughline/core';
import type { QueryEntity } from './query-fields.ts';

/**
 * How a condition compares. For words: `is`, `is-not`, with one value or a list. For units also `within`: one of the units or
 * below it. For `line`: `under`, everything below a goal. For numbers: `above`, `below`, `at-least`, `at-most`. For
 * dates: `before`, `since`; a talk that never was is before any day. For all: `known`, with true or false. What is not
 * known fits nothing but `known` false.
 */
export type QueryOperator =
  | 'is'
  | 'is-not'
  | 'within'
  | 'under'
  | 'above'
  | 'below'
  | 'at-least'
  | 'at-most'
  | 'before'
  | 'since'
  | 'known';

/** One condition. */
export interface QueryCondition {
  /** The field; docs/queries.md lists those of each entity. */
  readonly field: string;
  /** How to compare. */
  readonly op: QueryOperator;
  /** With what. */
  readonly value: string | number | boolean | readonly string[];
}

/** A number over the entries of a group. */
export interface QueryAggregate {
  /** `count`, of all or of those with one of `values`; `mean`, `min`, `max` of a number field; `share`: which part of those that are known is one of `values`. */
  readonly of: 'count' | 'mean' | 'min' | 'max' | 'share';
  /** The field, for all but a `count` of all. */
  readonly field?: string;
  /** For `share`, and a `count` with a field: the words that count. */
  readonly values?: readonly string[];
  /** Its name in the answer. Absent: what is in `of`. */
  readonly as?: string;
}

/** What comes first. */
export interface QueryOrder {
  /** A field, or the name of an aggregate where there are groups; `group` is the group itself. */
  readonly by: string;
  /** Absent: `ascending`. What is not known comes last both ways. */
  readonly direction?: 'ascending' | 'descending';
}

/** A question about goals, units, people, talks, check-ins or cycles, as plain JSON. */
export interface GoalQuery {
  /** About what. `goal` is every kind of goal. */
  readonly of: QueryEntity;
  /** Conditions that all hold. At most 50. */
  readonly where?: readonly QueryCondition[];
  /** Fields to give with each entry. At most 20. Not with groups. */
  readonly select?: readonly string[];
  /** One group for each word of this field; an entry with several words is in several groups. */
  readonly groupBy?: string;
  /** With `groupBy: 'unit'`: one group for each of these units, with everything below it. At most 1,000. */
  readonly among?: readonly string[];
  /** Numbers of each group, or of everything where nothing is grouped. At most 20. */
  readonly aggregates?: readonly QueryAggregate[];
  /** Conditions on numbers of the groups, by their names, that all hold; a number that is not known fits none but `known` false. At most 20. */
  readonly having?: readonly QueryCondition[];
  /** Order, the first one first; at most 5. Then, and without it, that of the document; of groups that of their words. */
  readonly orderBy?: readonly QueryOrder[];
  /** Most entries or groups. Absent: 100. At most 10,000. */
  readonly limit?: number;
}

/** A value in an answer; null: not known. */
export type QueryValue = string | number | readonly string[] | null;

/** An entry that fits. */
export interface QueryEntry {
  /** Its id. */
  readonly id: string;
  /** The fields that were asked for. */
  readonly values: { readonly [field: string]: QueryValue };
}

/** A number and what stands behind it. */
export interface QueryNumber {
  /** The number; null where there is nothing to work it out from. */
  readonly value: number | null;
  /** Ids of the entries it is worked out from; of a share, of those that have one of the words. At most 1,000. */
  readonly ids: readonly string[];
  /** How many more there are. */
  readonly more: number;
  /** How many entries of the group were left out, because their value is not known. */
  readonly unknown: number;
}

/** Entries with the same word. */
export interface QueryGroup {
  /** The word; null: not known, or nothing was grouped. */
  readonly group: string | null;
  /** How many entries. */
  readonly size: number;
  /** The numbers, by their names. */
  readonly numbers: { readonly [name: string]: QueryNumber };
}

/** The answer, worked out from what the person who asks may see. */
export interface QueryAnswer {
  /** The day it is for. */
  readonly asOf: CivilDate;
  /** The scoring policy. */
  readonly policy: string;
  /** Entries that fit; empty where groups or numbers were asked for. */
  readonly entries: readonly QueryEntry[];
  /** Groups; empty where neither groups nor numbers were asked for. */
  readonly groups: readonly QueryGroup[];
  /** How many more entries or groups there are. */
  readonly more: number;
}
