import type { CivilDate, Id } from '@throughline/core';

/** What a question can be about. */
export type Noun =
  | 'goal'
  /** Objectives and their key results. */
  | 'okr'
  | 'objective'
  | 'keyResult'
  | 'kra'
  | 'kpi'
  | 'initiative'
  | 'unit'
  | 'person'
  | 'manager'
  | 'talk'
  | 'checkIn'
  | 'review'
  | 'actionItem'
  | 'owner'
  | 'source'
  | 'alignment'
  | 'cycle'
  | 'report'
  | 'lead'
  | 'hrPartner'
  | 'dueDate'
  | 'weight'
  | 'note'
  | 'confidence'
  | 'dependency';

/** A field of goals that a question compares with words of a closed list. */
export type WordField = 'status' | 'grade' | 'commitment' | 'state' | 'phase' | 'completion' | 'alignment';

/** What something can be grouped by that is no noun. */
export type GroupField = WordField | 'cycle' | 'level' | 'kind';

/** A field of goals with numbers. */
export type NumberField =
  | 'attainment'
  | 'score'
  | 'confidence'
  | 'gap'
  | 'weight'
  | 'silentDays'
  | 'attainmentStep'
  | 'confidenceStep'
  | 'due'
  | 'lastCheckIn';

/** How a number is compared. */
export type NumberOperator = 'above' | 'below' | 'at-least' | 'at-most';

/** A number field and its bound. */
export interface Limit {
  /** Absent: nobody said which. */
  readonly field?: NumberField;
  /** How it is compared. */
  readonly op: NumberOperator;
  /** As said: 40 for `40 %`. */
  readonly value: number;
  /** Was it said as a percentage? */
  readonly percent: boolean;
}

/** How many of something there are, as in `more than five objectives`. */
export interface Tally {
  /** Of what. */
  readonly noun: Noun;
  /** How it is compared; `exactly`: as many. */
  readonly op: NumberOperator | 'exactly';
  /** With how many. */
  readonly value: number;
}

/** A stretch of days; without an end it lasts until the day of the answer. */
export interface DaySpan {
  /** First day. */
  readonly from: CivilDate;
  /** First day after it. Absent: open. */
  readonly before?: CivilDate;
  /** Was it said as a length, as in `three weeks`? Then this many days. */
  readonly days?: number;
  /** The same days as they come next, where no year was said: what is due in June is due in the June to come. */
  readonly next?: { readonly from: CivilDate; readonly before?: CivilDate };
  /** Only an end was said, as in `before 1 July`, and it is to come. */
  readonly isEnd?: true;
}

/** What a name in a question stands for. */
export interface NameHit {
  /** What it is. */
  readonly of: 'unit' | 'person' | 'cycle' | 'goal';
  /** Its id. */
  readonly id: Id;
  /** Its name or title. */
  readonly name: string;
}

/** What a word or phrase means. */
export type Mark =
  | {
      readonly is: 'noun';
      readonly noun: Noun;
      readonly level?: string;
      readonly one?: true;
      /** Further kinds, as in `objectives and key results`. */
      readonly also?: readonly Noun[];
    }
  | { readonly is: 'ask'; readonly ask: 'count' | 'mean' | 'share' }
  | { readonly is: 'not'; readonly never?: true }
  | { readonly is: 'overdue'; readonly vague?: true }
  | { readonly is: 'who'; readonly whose?: true }
  | { readonly is: 'me' | 'by' | 'open' | 'upcoming' | 'due' | 'this-cycle' | 'last-cycle' | 'next-cycle' }
  | {
      readonly is:
        | 'how'
        | 'doing'
        | 'versus'
        | 'all'
        | 'every'
        | 'latest'
        | 'when'
        | 'between'
        | 'finished'
        | 'step';
    }
  | { readonly is: 'verb'; readonly verb: Verb }
  | { readonly is: 'rank'; readonly way: 'low' | 'high'; readonly quality?: true; readonly every?: true }
  | { readonly is: 'measure'; readonly field: NumberField }
  | { readonly is: 'degree'; readonly way: 'low' | 'high' }
  | { readonly is: 'words'; readonly field: WordField; readonly words: readonly string[] }
  | { readonly is: 'group'; readonly field: GroupField }
  | { readonly is: 'compare'; readonly op: NumberOperator | 'exactly' }
  | { readonly is: 'bound'; readonly op: NumberOperator }
  | { readonly is: 'limit'; readonly limit: Limit }
  | { readonly is: 'tally'; readonly tally: Tally; readonly level?: string }
  | { readonly is: 'mean-count'; readonly noun: Noun }
  | { readonly is: 'link'; readonly link: 'and' | 'or' }
  | { readonly is: 'show'; readonly fields: readonly string[] }
  | { readonly is: 'lack'; readonly noun: Noun; readonly stale?: true; readonly never?: true }
  | { readonly is: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly is: 'span'; readonly span: DaySpan }
  | {
      readonly is: 'name';
      readonly hit: NameHit;
      readonly bare?: true;
      /** Does `'s` follow? */
      readonly possessive?: true;
      /** Others of its kind, as in `Sales and Support`. */
      readonly more?: readonly NameHit[];
      /** Are they set side by side? */
      readonly versus?: true;
    };

/** What is done. */
export type Verb =
  | 'held'
  | 'had'
  | 'own'
  | 'support'
  | 'changed'
  | 'lead'
  | 'manage'
  | 'report-to'
  | 'work-in'
  | 'log'
  | 'depend';
