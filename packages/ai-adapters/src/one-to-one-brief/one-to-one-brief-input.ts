import type { CivilDate, Goals, PersonId, ReviewBook } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { Policy } from '@throughline/scoring';

/** What is read to prepare a one-to-one. */
export interface OneToOneBriefInput {
  /** The goal set. */
  readonly goals: Goals;
  /** Whom the talk is with. */
  readonly person: PersonId;
  /** Earlier talks and their action items. Absent: nothing is said about them. */
  readonly reviewBook?: ReviewBook;
  /** Day of the talk. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** What came after this day is new. Absent: day of the last talk, else four weeks before. */
  readonly since?: CivilDate;
  /** How goals are scored. Absent: policy `standard`. */
  readonly policy?: Policy;
  /** Language of the text. Absent: English. */
  readonly locale?: Locale;
}
