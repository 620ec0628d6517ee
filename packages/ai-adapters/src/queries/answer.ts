import type { QueryAnswer } from '@throughline/cascade';
import type { DraftedText } from '../task/drafted-text.ts';
import type { ItemNumber, WaitingItem, WaitingReview } from './book-answer.ts';
import type { NameHit } from './mark.ts';
import type { Query } from './query.ts';
import type { QuestionDeclined } from './question-declined.ts';

/** What was found, by what was asked about. */
export type AnswerResult =
  | {
      /** Goals, units, people or talks. */
      readonly of: 'goals';
      /** The answer of the query. */
      readonly answer: QueryAnswer;
      /** Groups whose numbers were taken out, because they speak of too few people. */
      readonly withheld: readonly (string | null)[];
    }
  | {
      /** Reviews. */
      readonly of: 'reviews';
      /** Those that wait. */
      readonly reviews: readonly WaitingReview[];
      /** Was only their number asked for? */
      readonly isCounted?: true;
    }
  | {
      /** Action items. */
      readonly of: 'actionItems';
      /** Those that fit; empty where a number was asked for. */
      readonly items: readonly WaitingItem[];
      /** Numbers, where they were asked for. */
      readonly numbers?: readonly ItemNumber[];
    };

/** An answer: how the question was understood, what was found, and the same in words. */
export interface Answer {
  /** The query that was run. */
  readonly query: Query;
  /** Names in the question, and what each was taken for. */
  readonly names: readonly NameHit[];
  /** What was found, with the ids behind every number. */
  readonly result: AnswerResult;
  /** The answer in words; its title says how the question was understood, and every number in it is a fact. */
  readonly text: DraftedText;
}

/** An answer, or a reasoned no. */
export type AnswerOutcome =
  | {
      /** True: there is an answer. */
      readonly ok: true;
      /** The answer. */
      readonly answer: Answer;
    }
  | {
      /** False: there is none. */
      readonly ok: false;
      /** Why, and what can be asked. */
      readonly declined: QuestionDeclined;
    };
