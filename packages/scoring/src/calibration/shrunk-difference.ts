import { checkNumbers } from '../policy/bad-argument.ts';
import { steady } from '../forecast/steady.ts';

/**
 * A difference of `n` people drawn toward 0: `n / (n + k)` of it, so that few people say little. `k` is how many people it
 * takes to believe half of it.
 *
 * @example
 * ```ts
 * import { shrunkDifference } from '@throughline/scoring/calibration';
 *
 * shrunkDifference(1.2, 5, 5); // => 0.6
 * ```
 */
export const shrunkDifference = (difference: number, n: number, k: number): number => {
  checkNumbers({ difference, n, k });
  return n <= 0 ? 0 : steady((n / (n + k)) * difference);
};
