import type { GoalId } from '@throughline/core';
import type { MeasuredCandidate } from './kpi-candidates.ts';
import type { LinkedArea } from './link-areas.ts';

/** A KPI that was chosen, with its id. */
export interface ChosenKpi {
  readonly id: GoalId;
  readonly candidate: MeasuredCandidate;
}

/** An area that was chosen, with the id of its KRA and its KPIs. */
export interface ChosenArea {
  readonly linked: LinkedArea;
  readonly kra: GoalId;
  readonly kpis: readonly ChosenKpi[];
}
