import type { FindingData } from '@throughline/core';
import { noticeFrom } from '../draft/notice-from.ts';
import { questionMessages } from './question-messages.ts';
import type { Notice } from '../draft/draft.ts';
import type { QuestionMessageKey } from './question-messages.ts';

/**
 * Why a question is not answered. `question-not-understood`: a word or the whole is outside the grammar.
 * `question-name-unknown`, `question-name-ambiguous`: a name fits nothing, or several things. `question-about-a-person`: it asks how a person
 * does. `question-evidence-needed`: the context lacks what the answer is read from. `query-refused`: the query names what is not
 * there or may not be seen, or is too large.
 */
export type QuestionDeclineCode =
  | 'question-not-understood'
  | 'question-name-unknown'
  | 'question-name-ambiguous'
  | 'question-about-a-person'
  | 'question-evidence-needed'
  | 'query-refused';

/** A question that is not answered, with what can be asked instead. Nothing is ever guessed. */
export interface QuestionDeclined extends Notice {
  /** Stable reason. */
  readonly code: QuestionDeclineCode;
  /** What to ask instead, or what to add. */
  readonly help: string;
}

type DeclineKey = Extract<
  QuestionMessageKey,
  `draft/${QuestionDeclineCode}` | `draft/${QuestionDeclineCode}#${string}`
>;

/** A reasoned no to a question. */
export const questionDeclined = (
  key: DeclineKey,
  data: FindingData,
): { readonly ok: false; readonly declined: QuestionDeclined } => {
  const notice = noticeFrom(questionMessages, key, data);
  return { ok: false, declined: { ...notice, code: notice.code as QuestionDeclineCode } };
};
