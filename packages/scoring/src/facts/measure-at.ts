import type { GoalIndex, Measure } from '@throughline/core';

const keyResult = 1;
const kpi = 3;

/** The measure of a key result or a KPI; none for other goals. */
export const measureAt = ({ document, kind, position }: GoalIndex, goal: number): Measure | undefined => {
  const at = position[goal]!;
  if (kind[goal] === keyResult) return document.keyResults?.[at]?.measure;
  return kind[goal] === kpi ? document.kpis?.[at]?.measure : undefined;
};
