import type { CivilDate } from '../time/civil-date.ts';
import type { Goal } from './goal.ts';
import type { CycleId, PersonId, RoleId, UnitId } from './ids.ts';

/**
 * Key result area: a lasting area of responsibility of a role or a person. It says what the role answers
 * for; its KPIs say how one sees it. Source: docs/sources.md#kra.
 */
export interface Kra extends Goal {
  /** The role it belongs to. */
  readonly role?: RoleId;
  /** The person it belongs to, when it is set for one person. */
  readonly person?: PersonId;
  /** The unit it is held in. */
  readonly unit?: UnitId;
  /** What is expected to come out of the area. */
  readonly expectedOutcomes?: readonly string[];
  /** How much it counts among the KRAs of the role, 0 to 10,000. */
  readonly weight?: number;
  /** First day it is valid. Absent: always. */
  readonly from?: CivilDate;
  /** First day it is no longer valid. Absent: open. */
  readonly to?: CivilDate;
  /** The cycle it was set for, where KRAs are refreshed each cycle. Absent: it lasts with the role. */
  readonly cycle?: CycleId;
}
