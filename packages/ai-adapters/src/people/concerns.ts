import {
  checkOptions,
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
import { answering } from '../draft/answering.ts';
import { recordsIn } from '../draft/records-in.ts';
import { findingFrom } from '../draft/draft-finding.ts';
import { peopleMessages } from './people-messages.ts';

/**
 * Puts a concern of an employee into the review book: about a score, a draft, an appraisal, data or something else
 * (S1-47). The book given is not written to. A concern of the wrong shape, with an id that is taken, or with an answer
 * in it comes back as findings: answers go through {@link answerConcern}.
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
export const raiseConcern = (book: ReviewBook, concern: Concern): Result<ReviewBook, Finding> =>
  answering('raiseConcern', () => {
    const concerns = recordsIn(bookIn(book).concerns);
    const parsed = parseReviewBook({
      schemaVersion: 1,
      organization: book.organization,
      concerns: [concern],
    });
    if (!parsed.ok) return parsed;
    if (isAnswered(concern)) return refused('draft/concern-raised-answered', { concern: concern.id });
    if (concerns.some(({ id }) => id === concern.id))
      return refused('draft/concern-id-taken', { concern: concern.id });
    return ok({ ...book, concerns: [...concerns, ...(parsed.value.concerns ?? [])] });
  });

/**
 * Answers a concern, in words and not before the day it was raised. Nobody answers their own, and an answer that was given
 * stays. The book given is not written to. Wrong calls are a `UsageError`.
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
  given: {
    /** Id of the concern. */
    readonly concern: Id;
    /** Who answers. */
    readonly by: PersonId;
    /** Day of the answer. */
    readonly on: CivilDate;
    /** The words. */
    readonly answer: string;
  },
): Result<ReviewBook, Finding> =>
  answering('answerConcern', () => {
    checkOptions('answerConcern', given, ['concern', 'by', 'on', 'answer'], 'ai-adapters/bad-argument');
    const { concern, by, on, answer } = Object(given) as typeof given;
    const concerns = recordsIn(bookIn(book).concerns);
    const position = concerns.findIndex(({ id }) => id === concern);
    const found = concerns[position];
    if (found === undefined) return refused('draft/concern-not-found', { concern });
    if (isAnswered(found)) return refused('draft/concern-answered', { concern });
    if (found.person === by) return refused('draft/concern-own-answer', { concern, person: by });
    if (typeof answer === 'string' && answer.trim() === '')
      return refused('draft/concern-no-answer', { concern });
    const answered = { ...found, answeredBy: by, answeredOn: on, answer };
    const parsed = parseReviewBook({
      schemaVersion: 1,
      organization: book.organization,
      concerns: [answered],
    });
    if (!parsed.ok) return parsed;
    if ((dayNumberOf(on) ?? 0) < (dayNumberOf(found.on) ?? 0))
      return refused('draft/concern-no-answer#early', { concern, on, raised: found.on });
    return ok({ ...book, concerns: concerns.map((one, at) => (at === position ? answered : one)) });
  });

/** A concern that waits for an answer. */
export interface OpenConcern {
  /** The concern. */
  readonly concern: Concern;
  /** Days since it was raised. */
  readonly days: number;
}

/**
 * Concerns that had no answer at the end of a day, longest open first. Those of later days are left out. A wrong day is a
 * `UsageError`.
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
  options: {
    /** The day. */
    readonly asOf: CivilDate;
  },
): readonly OpenConcern[] =>
  answering('openConcerns', () => {
    checkOptions('openConcerns', options, ['asOf'], 'ai-adapters/bad-argument');
    const { asOf } = options;
    const day = dayNumberOf(asOf);
    if (day === undefined)
      throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
    return recordsIn(bookIn(book).concerns)
      .flatMap((concern) => {
        const raised = dayNumberOf(concern.on);
        const { answeredOn = concern.on } = concern;
        const isOver = isAnswered(concern) && (dayNumberOf(answeredOn) ?? day) <= day;
        const isOpen = !isOver && raised !== undefined && raised <= day;
        return isOpen ? [{ concern, days: day - raised }] : [];
      })
      .sort((one, other) => other.days - one.days);
  });

/** Somebody answered, whether or not it was written down when. */
const isAnswered = ({ answeredBy, answeredOn, answer }: Concern): boolean =>
  answeredBy !== undefined || answeredOn !== undefined || answer !== undefined;

const bookIn = (book: ReviewBook): ReviewBook => {
  const given: unknown = book;
  if (typeof given === 'object' && given !== null) return book;
  throw new UsageError('ai-adapters/bad-argument', '`book` must be a review book');
};

const refused = (key: keyof typeof peopleMessages, data: FindingData): Result<never, Finding> =>
  fail([findingFrom(peopleMessages, key, 'error', ['concerns'], data)]);
