import type { GoalIndex } from '@throughline/core';
import { doneSum } from '../attainment/done-sum.ts';
import type { FactRows } from './fact-rows.ts';

const doneFact = 2;

/** Bit of `form` for a row that names a question, not a milestone. */
const questionForm = 4;

/** With more comparisons than this a table is quicker than looking through the facts for each step. */
const fewComparisons = 1000;

/**
 * Share of steps or questions done, looked up in the columns from the ruler that starts at `start`; NaN where there
 * are many, or no word of any.
 */
export const doneRatio = (
  { rulers, checkIns }: GoalIndex,
  start: number,
  { rows, from, to }: FactRows,
  questions: boolean,
): number => {
  const { numbers, ids } = rulers;
  const { texts, reference, variant, value, form } = checkIns;
  const steps = start + 2 + numbers[start]!;
  const count = numbers[start + 1]!;
  if (count * (to - from) > fewComparisons) return Number.NaN;
  const isDone = (step: number): boolean | undefined => {
    const id = ids[numbers[steps + 2 * step]!];
    for (let at = to - 1; at >= from; at--) {
      const row = rows[at]!;
      if (variant[row] !== doneFact || ((form[row]! & questionForm) !== 0) !== questions) continue;
      if (texts[reference[row]!] === id) return value[row] === 1;
    }
    return undefined;
  };
  const weightOf = (step: number): number => numbers[steps + 2 * step + 1]!;
  const [all, reached, known] = doneSum(count, weightOf, isDone, numbers[start + 2] === 1);
  return known && all > 0 ? reached / all : Number.NaN;
};
