import { badArgument } from '../policy/bad-argument.ts';
import { steady } from '../forecast/steady.ts';

/**
 * How far two distributions over the same words lie apart, 0 to 1: half the sum of the differences of their shares. Lists of
 * differing length are compared as if the shorter one went on with 0.
 *
 * @example
 * ```ts
 * import { totalVariation } from '@throughline/scoring/calibration';
 *
 * totalVariation([0.1, 0.2, 0.4, 0.2, 0.1], [0, 0, 0.1, 0.4, 0.5]); // => 0.6
 * ```
 */
export const totalVariation = (left: readonly number[], right: readonly number[]): number => {
  for (const list of [left, right])
    if (!Array.isArray(list) || !Array.from(list as unknown[]).every(Number.isFinite))
      throw badArgument('`totalVariation` takes two lists of finite numbers');
  let sum = 0;
  for (let at = 0; at < Math.max(left.length, right.length); at++)
    sum += Math.abs((left[at] ?? 0) - (right[at] ?? 0));
  return steady(sum / 2);
};
