import { UsageError } from '@throughline/core';
import { checkNumbers } from './bad-argument.ts';
import type { Band } from './band.ts';

/**
 * Bands of a scale of whole numbers: a score of 0 is `least`, a score of 1 is `most`, and between them the
 * nearest number, halves upward. At most 100 apart; other bounds are a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { scaleBands } from '@throughline/scoring';
 *
 * scaleBands(1, 3); // => [{ from: 0, word: '1' }, { from: 0.25, word: '2' }, { from: 0.75, word: '3' }]
 * ```
 */
export const scaleBands = (least: number, most: number): readonly Band[] => {
  checkNumbers({ least, most });
  const span = most - least;
  if (!Number.isInteger(least) || !Number.isInteger(most) || span < 1 || span > 100)
    throw new UsageError(
      'scoring/bad-argument',
      '`least` and `most` must be whole numbers, `most` the greater by at most 100',
    );
  return Array.from({ length: span + 1 }, (_, step) => ({
    from: step === 0 ? 0 : (step - 0.5) / span,
    word: String(least + step),
  }));
};
