import { runRules, targetBeyondLastActual } from '@throughline/cascade';
import type { Benchmark, GoalIndex, Measure } from '@throughline/core';
import { readMetric } from '../goal-wording/catalogue-metric.ts';
import type { MeasuredGoal } from '../goal-wording/measured-goals.ts';
import { catalogueId } from '../role-kras/metric-of.ts';

/** Enough for any set somebody works with. */
const mostFindings = 100_000;

/**
 * Goals whose target is worth a look: those without one, those that have reached it already, and those with a
 * benchmark. In the order they came; a goal whose measure aims at no single number is left out.
 */
export const targetsToReview = (
  index: GoalIndex,
  goals: readonly MeasuredGoal[],
  asOf: string,
  benchmarks: readonly Benchmark[],
): readonly MeasuredGoal[] => {
  const { findings } = runRules(index, [targetBeyondLastActual], { asOf, limit: mostFindings });
  const reached = new Set(findings.map(({ goal }) => goal));
  const compared = new Set(benchmarks.map(({ metric }) => catalogueId(metric)));
  return goals.filter(({ goal }) => {
    const target = targetOf(goal.measure);
    if (target === undefined) return false;
    return target === null || reached.has(goal.id) || compared.has(readMetric(goal) ?? '');
  });
};

/**
 * The number a measure aims at: null when it is still open, `undefined` for measures without a single one. A measure
 * with a planned course is left to a human: the course would have to change as well.
 */
export const targetOf = (measure: Measure): number | null | undefined => {
  if (measure.trajectory !== undefined) return undefined;
  if (measure.kind === 'change') return measure.to ?? null;
  return measure.kind === 'threshold' ? (measure.limit ?? null) : undefined;
};
