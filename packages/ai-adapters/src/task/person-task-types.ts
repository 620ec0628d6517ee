import type { OneToOneBriefInput } from '../one-to-one-brief/one-to-one-brief-input.ts';
import type { AboutPerson, BiasFlagsInput, ReviewConsistencyInput } from '../people/about-person.ts';
import type { PerformanceQuery, PerformanceQueryInput } from '../people/performance-query.ts';
import type { BiasFlags } from '../people/bias-flags.ts';
import type { DraftedText } from './drafted-text.ts';

/** What the tasks about people read. */
export interface PersonTaskInputs {
  /** Notes for a one-to-one. */
  readonly 'one-to-one-brief': OneToOneBriefInput;
  /** A note for a review, in three parts. */
  readonly 'review-note': AboutPerson;
  /** A closed cycle of a person. */
  readonly 'performance-summary': AboutPerson;
  /** Ratings beside what is recorded. */
  readonly 'review-consistency': ReviewConsistencyInput;
  /** What a development plan could be about. */
  readonly 'development-plan': AboutPerson;
  /** Wording that is worth a second look. */
  readonly 'bias-flags': BiasFlagsInput;
  /** A question in words. */
  readonly 'performance-query': PerformanceQueryInput;
}

/** What the tasks about people propose. There is no field for a rating, a rank, pay, promotion or dismissal. */
export interface PersonTaskOutputs {
  /** A text with its facts. */
  readonly 'one-to-one-brief': DraftedText;
  /** A text with its facts, in the parts of a review. */
  readonly 'review-note': DraftedText;
  /** A text with its facts. */
  readonly 'performance-summary': DraftedText;
  /** A text with its facts: ratings of humans beside the evidence. It proposes none. */
  readonly 'review-consistency': DraftedText;
  /** A text with its facts. */
  readonly 'development-plan': DraftedText;
  /** Passages with an explanation each. */
  readonly 'bias-flags': BiasFlags;
  /** A closed query. It holds no result. */
  readonly 'performance-query': PerformanceQuery;
}
