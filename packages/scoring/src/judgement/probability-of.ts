/**
 * The probability that a confidence of 0 to 10 stands for, as check-ins carry it: 0 to 1. Undefined for what is
 * not a number from 0 to 10. The other way round, grade it with `confidenceGrades`. Source:
 * docs/sources.md#grades.
 *
 * @example
 * ```ts
 * import { probabilityOf } from '@throughline/scoring';
 *
 * probabilityOf(5); // => 0.5
 * probabilityOf(11); // => undefined
 * ```
 */
export const probabilityOf = (confidence: number): number | undefined =>
  typeof confidence === 'number' && confidence >= 0 && confidence <= 10 ? confidence / 10 + 0 : undefined;
