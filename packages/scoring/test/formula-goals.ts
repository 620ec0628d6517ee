import type { FormulaMeasure, GoalSet, KeyResult, Measure, ValueMeasure } from '@throughline/core';
import { explain, scoreGoals } from '@throughline/scoring';
import type { GoalScore } from '@throughline/scoring';
import { compileFormulas } from '@throughline/scoring/formula';
import { expect } from 'vitest';
import { verifyExplanation } from './verify-explanation.ts';

/** From 0 to 100. */
export const plain: ValueMeasure = { kind: 'change', from: 0, to: 100 };
/** A formula over goals by their ids. */
export const formula = (
  expression: string,
  inputs: readonly string[],
  of: ValueMeasure = plain,
): FormulaMeasure => ({
  kind: 'formula',
  expression,
  inputs: inputs.map((goal) => ({ name: goal, goal })),
  of,
});
/** A key result of `grow`. */
export const goal = (id: string, measure: Measure, more: Partial<KeyResult> = {}): KeyResult => ({
  id,
  objective: 'grow',
  title: id,
  measure,
  ...more,
});
/** A goal set with values in May. */
export const setOf = (
  keyResults: readonly KeyResult[],
  values: { readonly [goal: string]: number | readonly number[] },
): GoalSet => ({
  schemaVersion: 1,
  organization: { id: 'acme', name: 'Acme', currency: 'USD' },
  cycles: [{ id: 'q2', name: 'Q2', start: '2026-04-01', end: '2026-07-01', state: 'active' }],
  objectives: [{ id: 'grow', title: 'Grow', cycle: 'q2', commitment: 'aspirational' }],
  keyResults,
  checkIns: Object.entries(values).flatMap(([id, given]) =>
    [given].flat().map((value, at) => ({
      key: `${id}-${String(at)}`,
      goal: id,
      on: `2026-05-0${String(at + 1)}`,
      at: `2026-05-0${String(at + 1)}T12:00:00Z`,
      value,
    })),
  ),
});
/** The score of a goal, formulas included. */
export const scored = (goals: GoalSet, id: string): GoalScore | undefined =>
  scoreGoals(goals, { asOf: '2026-05-31', formulas: compileFormulas(goals) }).get(id);
/** An attainment, or why there is none. */
export const told = (score: GoalScore | undefined): number | string | undefined =>
  score === undefined ? undefined : score.scored ? score.attainment : score.reason;
/** Fails unless every step of an explanation can be worked out again. */
export const verified = (goals: GoalSet, id: string): void => {
  const book = scoreGoals(goals, { asOf: '2026-05-31', formulas: compileFormulas(goals) });
  const explanation = explain(book, id);
  expect(explanation && verifyExplanation(explanation, goals)).toEqual([]);
};

/** Deals by leads in percent, from 20 to 40. */
export const rate = setOf(
  [
    goal('won', { ...plain, unit: { kind: 'count', of: 'deals' } }),
    goal('leads', { kind: 'change', fold: 'sum', unit: { kind: 'count', of: 'leads' } }),
    goal(
      'rate',
      formula('won / leads * 100', ['won', 'leads'], {
        kind: 'change',
        from: 20,
        to: 40,
        unit: { kind: 'percent' },
      }),
    ),
  ],
  { won: [10, 27], leads: [40, 50] },
);
