import type { CivilDate, CycleId, Goals, PersonId, ReviewBook } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { AppraisalPolicy, Policy } from '@throughline/scoring';

/** How much must be known before anything is said about a person. Sources: docs/sources.md#drafts-about-people. */
export interface MinimumEvidence {
  /** Goals of the person in the cycle. Absent: 1. */
  readonly goals?: number;
  /** Notes on check-ins, feedback and action items together. Absent: 3. */
  readonly records?: number;
  /**
   * People whose feedback is quoted together; with fewer, everybody would know who wrote it. How they stand to the person,
   * e.g. as reports, is said where as many of each kind gave some. Absent: 3.
   */
  readonly givers?: number;
}

/** What every task about a person reads. */
export interface AboutPerson {
  /** The goal set. */
  readonly goals: Goals;
  /** Appraisals, conversations, feedback, career goals. */
  readonly reviewBook: ReviewBook;
  /** The person. */
  readonly person: PersonId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Day the draft is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Language of the text. Absent: English. */
  readonly locale?: Locale;
  /** How much must be known. */
  readonly minimum?: MinimumEvidence;
  /** How goals are scored: the policy under which the person sees the numbers elsewhere. Absent: policy `standard`. */
  readonly policy?: Policy;
}

/** What a look at the ratings of a person reads. */
export interface ReviewConsistencyInput extends AboutPerson {
  /** Whose scale the ratings are on. Absent: `standardAppraisal`, 1 to 5. */
  readonly appraisalPolicy?: AppraisalPolicy;
}

/** A text that is to be looked through beside those of the review book, e.g. a note that is not stored yet. */
export interface TextToCheck {
  /** Id under which it is named in the flags. */
  readonly record: string;
  /** The words. */
  readonly text: string;
}

/** What a search for biased wording reads. */
export interface BiasFlagsInput extends Omit<AboutPerson, 'minimum' | 'policy'> {
  /** Texts beside those of the review book. */
  readonly texts?: readonly TextToCheck[];
}
