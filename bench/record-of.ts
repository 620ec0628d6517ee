import type { GoalSet } from '@throughline/core';
import { freeze } from 'immer';

/** The usual shape of a store with immer: objectives by id, their key results within, each with its value. Frozen. */
export const recordOf = (
  goals: GoalSet,
): { goals: Record<string, { keyResults: { id: string; current: number }[] }> } => {
  const record: Record<string, { keyResults: { id: string; current: number }[] }> = {};
  for (const { id, ...objective } of goals.objectives ?? []) record[id] = { ...objective, keyResults: [] };
  for (const keyResult of goals.keyResults ?? [])
    record[keyResult.objective]?.keyResults.push({ ...keyResult, current: 0 });
  return freeze({ goals: record }, true);
};
