import type { Commitment, Goal } from './goal.ts';
import type { Guardrail } from './guardrail.ts';
import type { CycleId, Id, UnitId } from './ids.ts';

/** What an objective is a bet on. */
export type StrategicBet = 'cost' | 'revenue' | 'risk' | 'capability';

/** Where the attainment of an objective comes from. `both` takes the mean of own key results and children. */
export type Driver = 'own' | 'children' | 'both' | 'none';

/**
 * A state of the business somebody wants, in words without a number; its key results carry the numbers.
 * Source: docs/sources.md#objective.
 */
export interface Objective extends Goal {
  /** The cycle it is set for. */
  readonly cycle: CycleId;
  /** The unit whose objective it is. The unit's kind gives its level. */
  readonly unit?: UnitId;
  /** How its score is judged. */
  readonly commitment: Commitment;
  /** The strategic bet behind it. */
  readonly bet?: StrategicBet;
  /** Id of the planned business metric it is meant to move (`organization.strategy.plannedMetrics`). */
  readonly plannedMetric?: Id;
  /** Absent: own key results if any counts, else supporting children. */
  readonly driver?: Driver;
  /** How much it counts among its siblings in totals, 0 to 10,000. Absent: mean of the siblings. */
  readonly weight?: number;
  /** Limits on how the objective may be reached. They act on what its key results and children come to. */
  readonly guardrails?: readonly Guardrail[];
}
