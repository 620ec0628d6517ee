import type { CivilDate, Id } from '@throughline/core';

/** What a question can be about. */
export type Noun =
  | 'goal'
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
  | 'alignment';

/** A field of goals that a question compares with words of a closed list. */
export type WordField = 'status' | 'grade' | 'commitment' | 'state' | 'phase';

/** What something can be grouped by that is no noun. */
export type GroupField = WordField | 'cycle' | 'level' | 'kind';

/** A field of goals with numbers. */
export type NumberField = 'attainment' | 'score' | 'confidence' | 'gap';

/** A stretch of days; without an end it lasts until the day of the answer. */
export interface DaySpan {
  /** First day. */
  readonly from: CivilDate;
  /** First day after it. Absent: open. */
  readonly before?: CivilDate;
  /** Was it said as a length, as in `three weeks`? Then this many days. */
  readonly days?: number;
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
  | { readonly is: 'noun'; readonly noun: Noun; readonly level?: string; readonly one?: true }
  | { readonly is: 'ask'; readonly ask: 'count' | 'mean' | 'share' }
  | { readonly is: 'not'; readonly never?: true }
  | { readonly is: 'overdue'; readonly vague?: true }
  | { readonly is: 'who' | 'me' | 'by' | 'open' | 'upcoming' | 'due' | 'this-cycle' }
  | { readonly is: 'how' | 'doing' | 'versus' | 'all' }
  | { readonly is: 'verb'; readonly verb: 'held' | 'had' | 'own' | 'support' | 'changed' }
  | { readonly is: 'rank'; readonly way: 'low' | 'high'; readonly quality?: true; readonly every?: true }
  | { readonly is: 'measure'; readonly field: NumberField }
  | { readonly is: 'words'; readonly field: WordField; readonly words: readonly string[] }
  | { readonly is: 'group'; readonly field: GroupField }
  | { readonly is: 'compare'; readonly op: 'above' | 'below' | 'at-least' | 'at-most' }
  | { readonly is: 'lack'; readonly noun: Noun; readonly stale?: true; readonly never?: true }
  | { readonly is: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly is: 'span'; readonly span: DaySpan }
  | { readonly is: 'name'; readonly hit: NameHit; readonly bare?: true };
