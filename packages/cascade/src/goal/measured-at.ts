import { goalAt } from '@throughline/core';
import type { GoalIndex, KeyResult, Kpi } from '@throughline/core';

/** The key result or KPI of a number. Ask only for goals whose `measureKind` says that they have a measure. */
export const measuredAt = (index: GoalIndex, goal: number): KeyResult | Kpi =>
  goalAt(index, goal) as KeyResult | Kpi;
