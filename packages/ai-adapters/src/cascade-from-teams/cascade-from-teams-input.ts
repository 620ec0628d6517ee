import type { CivilDate, Goals, UnitId } from '@throughline/core';
import type { Locale } from '@throughline/core/wording';
import type { StatedShare } from '../cascade-from-strategy/cascade-from-strategy-input.ts';

/** What is read to draft a cascade from the bottom up. */
export interface CascadeFromTeamsInput {
  /** The goal set. */
  readonly goals: Goals;
  /** Day the draft is for. Absent: day of `createdAt`. */
  readonly asOf?: CivilDate;
  /** Only goals of these units. Absent: of all. */
  readonly units?: readonly UnitId[];
  /** Parts of key results above that units are to carry. */
  readonly shares?: readonly StatedShare[];
  /** Language of the reasons. Absent: English. */
  readonly locale?: Locale;
}
