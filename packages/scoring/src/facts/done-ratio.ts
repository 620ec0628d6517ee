import type { GoalIndex } from '@throughline/core';
import { doneSum } from '../attainment/done-sum.ts';
import type { DonePart } from '../attainment/done-sum.ts';
import type { FactRows } from './fact-rows.ts';

const doneFact = 2;

/** Bit of `form` for a row that names a question, not a milestone. */
const questionForm = 4;

/** With more comparisons than this a table is quicker than looking through the facts for each step. */
const fewComparisons = 1000;

/** Share of steps or questions done, looked up in the columns; NaN where there are many, or no word of any. */
export const doneRatio = (
  { texts, reference, variant, value, form }: GoalIndex['checkIns'],
  parts: readonly DonePart[],
  { rows, from, to }: FactRows,
  questions: boolean,
  inOrder?: boolean,
): number => {
  if (parts.length * (to - from) > fewComparisons) return Number.NaN;
  const isDone = (id: string): boolean | undefined => {
    for (let at = to - 1; at >= from; at--) {
      const row = rows[at]!;
      if (variant[row] !== doneFact || ((form[row]! & questionForm) !== 0) !== questions) continue;
      if (texts[reference[row]!] === id) return value[row] === 1;
    }
    return undefined;
  };
  const [all, reached, known] = doneSum(parts, isDone, inOrder);
  return known && all > 0 ? reached / all : Number.NaN;
};
