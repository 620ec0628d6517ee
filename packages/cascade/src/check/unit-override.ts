import type { UnitId } from '@throughline/core';
import type { RuleChoice } from './rule-configuration.ts';

/** Other rules for a unit and all units below it, e.g. while it tries something out. */
export interface UnitOverride {
  /** The unit. Where overrides lie above each other, the nearest one holds. */
  readonly unit: UnitId;
  /** What is different there: rules, options, severities, or `off`. */
  readonly rules: RuleChoice;
  /**
   * True: on top of what holds above the unit, so that only what differs need be said. False: these rules and no
   * others. Absent: true.
   */
  readonly inherit?: boolean;
}
