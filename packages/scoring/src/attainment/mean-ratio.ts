import type { AnyFact } from './progress-fact.ts';

/** Mean of the ratios of counts, each divided by itself; a count of nothing has no ratio. */
export const meanRatio = (facts: readonly AnyFact[]): number => {
  let sum = 0;
  let count = 0;
  for (const { numerator, denominator = 0 } of facts) {
    if (numerator === undefined || !(denominator > 0)) continue;
    sum += numerator / denominator;
    count++;
  }
  return sum / count;
};
