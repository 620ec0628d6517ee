import type { CivilDate } from '../time/civil-date.ts';
import type { Goal } from './goal.ts';
import type { CycleId, Id, UnitId } from './ids.ts';

/** Work that serves key results (its `supports`). It has no score of its own. */
export interface Initiative extends Goal {
  /** The unit that does the work. */
  readonly unit?: UnitId;
  /** The cycle it is planned in. */
  readonly cycle?: CycleId;
  /** First day of work. */
  readonly start?: CivilDate;
  /** Last day of work. */
  readonly deadline?: CivilDate;
  /** AI systems the work builds or brings in. */
  readonly aiSystems?: readonly Id[];
}
