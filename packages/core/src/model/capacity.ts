import type { Entity } from './entity.ts';
import type { CycleId, UnitId } from './ids.ts';

/** How much work a unit can do in a cycle. */
export interface Capacity extends Entity {
  /** The unit. */
  readonly unit: UnitId;
  /** The cycle. */
  readonly cycle: CycleId;
  /** Person-days there are. */
  readonly personDays: number;
  /** Part of them kept for running what exists, 0 to 1. Absent: 0. */
  readonly maintenanceReserve?: number;
}
