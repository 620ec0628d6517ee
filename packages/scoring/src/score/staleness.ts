import type { CivilDate } from '@throughline/core';

/** Age of the newest fact about a goal. */
export interface Staleness {
  /** Day of the newest fact. */
  readonly lastOn: CivilDate;
  /** Days from then to the day of the answer. */
  readonly days: number;
}
