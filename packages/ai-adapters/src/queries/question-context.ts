import type { QueryOptions } from '@throughline/cascade';
import type { Id, Instant, Zones } from '@throughline/core';

/** Who asks, for which day, and what may be looked into. */
export interface QuestionContext extends QueryOptions {
  /** Language of the answer. Questions are read in English. Absent: `en`. */
  readonly locale?: 'en' | 'de';
  /** The instant of the answer, for questions about reviews. */
  readonly now?: Instant;
  /** What the host knows about time zones, for questions about reviews. */
  readonly zones?: Zones;
  /** Ids of reviews that were held, for questions about reviews. Without it nothing is overdue. */
  readonly held?: ReadonlySet<Id>;
  /**
   * Allows questions about the results of one named person, for those who oversee that person. Absent: refused.
   * Comparing people by their results is always refused.
   */
  readonly aboutPeople?: {
    /** Whom people turn to about such answers. */
    readonly contact: string;
  };
  /** People a number about people must speak of. Absent: `questionDefaults.minimumGroup`. */
  readonly minimumGroup?: number;
}
