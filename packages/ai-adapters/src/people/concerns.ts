import {
  type CivilDate,
  type Concern,
  dayNumberOf,
  fail,
  type Finding,
  type FindingData,
  type Id,
  ok,
  parseReviewBook,
  type PersonId,
  type Result,
  type ReviewBook,
  UsageError,
} from '@throughline/core';
import { findingFrom } from '../draft/draft-finding.ts';
import { peopleMessages } from './people-messages.ts';

/**
 * Puts a concern of an employee into the review book: about a score, a draft, an appraisal, data or something else
 * (S1-47). The book given is not written to. A concern of the wrong shape, or with an id that is taken, comes back as
 * findings.
 *
 * @example
 * ```ts
 * import { openConcerns, raiseConcern } from '@throughline/ai-adapters/people';
 *
 * const book = { schemaVersion: 1, organization: 'harbour' } as const;
 * const concern = { id: 'c1', person: 'nils', on: '2026-05-15', about: 'draft', text: 'That was not my project.' } as const;
 * const raised = raiseConcern(book, concern);
 * raised.ok && openConcerns(raised.value, { asOf: '2026-05-18' }).map(({ concern, days }) => [concern.id, days]); // => [['c1', 3]]
 * ```
 */
export const raiseConcern = (book: ReviewBook, concern: Concern): Result<ReviewBook, Finding> => {
  const { concerns = [] } = bookIn(book);
  const parsed = parseReviewBook({ schemaVersion: 1, organization: book.organization, concerns: [concern] });
  if (!parsed.ok) return parsed;
  if (concerns.some(({ id }) => id === concern.id))
    return refused('draft/concern-id-taken', { concern: concern.id });
  return ok({ ...book, concerns: [...concerns, ...(parsed.value.concerns ?? [])] });
};

/**
 * Answers a concern. Nobody answers their own, and an answer that was given stays. The book given is not written to.
 *
 * @example
 * ```ts
 * import { answerConcern } from '@throughline/ai-adapters/people';
 *
 * const book = {
 *   schemaVersion: 1, organization: 'harbour',
 *   concerns: [{ id: 'c1', person: 'nils', on: '2026-05-15', about: 'draft', text: 'That was not my project.' }],
 * } as const;
 * const answer = { concern: 'c1', by: 'mara', on: '2026-05-18', answer: 'True. The draft was rejected.' };
 * const answered = answerConcern(book, answer);
 * answered.ok && answered.value.concerns?.[0]?.answeredBy; // => 'mara'
 * const own = answerConcern(book, { ...answer, by: 'nils' });
 * own.ok || own.problems[0].ruleId; // => 'draft/concern-own-answer'
 * ```
 */
export const answerConcern = (
  book: ReviewBook,
  {
    concern,
    by,
    on,
    answer,
  }: {
    /** Id of the concern. */
    readonly concern: Id;
    /** Who answers. */
    readonly by: PersonId;
    /** Day of the answer. */
    readonly on: CivilDate;
    /** The words. */
    readonly answer: string;
  },
): Result<ReviewBook, Finding> => {
  const { concerns = [] } = bookIn(book);
  const position = concerns.findIndex(({ id }) => id === concern);
  const found = concerns[position];
  if (found === undefined) return refused('draft/concern-not-found', { concern });
  if (found.answeredOn !== undefined)
    return refused('draft/concern-answered', { concern, on: found.answeredOn });
  if (found.person === by) return refused('draft/concern-own-answer', { concern, person: by });
  const answered = { ...found, answeredBy: by, answeredOn: on, answer };
  const parsed = parseReviewBook({ schemaVersion: 1, organization: book.organization, concerns: [answered] });
  if (!parsed.ok) return parsed;
  return ok({ ...book, concerns: concerns.map((one, at) => (at === position ? answered : one)) });
};

/** A concern that waits for an answer. */
export interface OpenConcern {
  /** The concern. */
  readonly concern: Concern;
  /** Days since it was raised. */
  readonly days: number;
}

/**
 * Concerns without an answer, longest open first. Those of later days are left out. A wrong day is a `UsageError`.
 *
 * @example
 * ```ts
 * import { openConcerns } from '@throughline/ai-adapters/people';
 *
 * openConcerns({ schemaVersion: 1, organization: 'harbour' }, { asOf: '2026-05-18' }); // => []
 * ```
 */
export const openConcerns = (
  book: ReviewBook,
  {
    asOf,
  }: {
    /** The day. */
    readonly asOf: CivilDate;
  },
): readonly OpenConcern[] => {
  const day = dayNumberOf(asOf);
  if (day === undefined)
    throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
  return (bookIn(book).concerns ?? [])
    .flatMap((concern) => {
      const raised = dayNumberOf(concern.on);
      const isOpen = concern.answeredOn === undefined && raised !== undefined && raised <= day;
      return isOpen ? [{ concern, days: day - raised }] : [];
    })
    .sort((one, other) => other.days - one.days);
};

const bookIn = (book: ReviewBook): ReviewBook => {
  const given: unknown = book;
  if (typeof given === 'object' && given !== null) return book;
  throw new UsageError('ai-adapters/bad-argument', '`book` must be a review book');
};

const refused = (key: keyof typeof peopleMessages, data: FindingData): Result<never, Finding> =>
  fail([findingFrom(peopleMessages, key, 'error', ['concerns'], data)]);
