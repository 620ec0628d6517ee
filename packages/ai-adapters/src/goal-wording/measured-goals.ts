import { goalAt, type GoalId, type GoalIndex, goalKinds, type KeyResult, type Kpi } from '@throughline/core';
import { isOpen } from '../role-kras/company-key-results.ts';

/** A key result or a KPI and its number in the index. */
export interface MeasuredGoal {
  readonly number: number;
  readonly goal: KeyResult | Kpi;
}

/** Is it a key result or a KPI, the first of its id? */
export const isMeasured = (index: GoalIndex, number: number): boolean => {
  const kind = goalKinds[index.kind[number]!];
  return (kind === 'keyResult' || kind === 'kpi') && index.numberOf(index.ids[number]!) === number;
};

/** Is a goal neither set aside nor over on a day, nor what holds it or its cycle? */
export const isOpenOn = (index: GoalIndex, number: number, day: number): boolean => {
  const goal = goalAt(index, number);
  if (goal === undefined || !isOpen(goal)) return false;
  const holder = goalAt(index, index.container[number]!);
  if (holder !== undefined && !isOpen(holder)) return false;
  if (index.document.cycles?.[index.cycle[number]!]?.state === 'closed') return false;
  const end = index.endDay[number]!;
  return end === -1 || end > day;
};

/**
 * The open key results and KPIs of a set in document order, or the named ones of them; named ids that are none come
 * back as `missing`. Frozen goals are left out, since nothing may change in them.
 */
export const measuredGoals = (
  index: GoalIndex,
  day: number,
  only: readonly GoalId[] | undefined,
): { readonly goals: readonly MeasuredGoal[]; readonly missing: readonly GoalId[] } => {
  const goals: MeasuredGoal[] = [];
  const missing: GoalId[] = [];
  const take = (number: number | undefined): boolean => {
    if (number === undefined || !isMeasured(index, number) || !isOpenOn(index, number, day)) return false;
    const goal = goalAt(index, number) as KeyResult | Kpi;
    if (goal.frozen !== true) goals.push({ number, goal });
    return true;
  };
  if (only === undefined) for (const number of index.documentOrder) take(number);
  else for (const id of new Set(only)) if (!take(index.numberOf(id))) missing.push(id);
  return { goals, missing };
};
