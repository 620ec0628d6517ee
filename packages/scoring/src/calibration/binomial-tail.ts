import { UsageError } from '@throughline/core';
import { steady } from '../forecast/steady.ts';

/** Terms below this share of the largest one add nothing to a double any more. */
const negligible = 1e-18;

/** A chance below this is given as 0: doubles lose their digits soon after it. */
const smallest = 1e-300;

/**
 * The chance that of `n` independent people at least `k` are on top when each of them is with chance `p`: the exact upper
 * tail of the binomial distribution, to twelve digits and not by a normal curve. Terms are worked out relative to the
 * largest one, so that nothing overflows and small chances keep their digits; a chance below 1e-300 is given as 0. `n` and
 * `k` are whole numbers, `n` from 0 to 10,000,000, `p` 0 to 1; else a `UsageError` `scoring/bad-argument`.
 *
 * @example
 * ```ts
 * import { binomialTail } from '@throughline/scoring/calibration';
 *
 * binomialTail(10, 8, 0.4); // => 0.0122945536
 * binomialTail(5, 4, 0.4); // => 0.08704
 * ```
 */
export const binomialTail = (n: number, k: number, p: number): number => {
  if (
    !Number.isInteger(n) ||
    !Number.isInteger(k) ||
    !(n >= 0 && n <= 1e7) ||
    typeof p !== 'number' ||
    !(p >= 0 && p <= 1)
  )
    throw new UsageError(
      'scoring/bad-argument',
      '`binomialTail` takes whole numbers `n` and `k` and a chance `p` from 0 to 1',
    );
  if (k <= 0) return 1;
  if (k > n || p === 0) return 0;
  if (p === 1) return 1;
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  // Terms above the mode, largest first, then those below it; the mode itself is 1.
  const above = sumFrom(1, mode, n, (at) => ((n - at) / (at + 1)) * odds);
  const below = sumFrom(1, n - mode, n, (at) => (n - at) / (at + 1) / odds);
  const total = 1 + above + below;
  if (k > mode) {
    const first = termAt(mode, k, (at) => ((n - at) / (at + 1)) * odds);
    const tail = (first + sumFrom(first, k, n, (at) => ((n - at) / (at + 1)) * odds)) / total;
    return tail < smallest ? 0 : steady(tail);
  }
  // Below the mode the tail is more than half or near it, so the rest is taken away.
  const first = termAt(n - mode, n - k + 1, (at) => (n - at) / (at + 1) / odds);
  const rest = first + sumFrom(first, n - k + 1, n, (at) => (n - at) / (at + 1) / odds);
  return steady(1 - rest / total);
};

/** The sum of the terms after `term`, which stands at `from`, up to `to`. Ratios fall, so the rest soon adds nothing. */
const sumFrom = (term: number, from: number, to: number, ratio: (at: number) => number): number => {
  let [sum, each] = [0, term];
  for (let at = from; at < to; at++) {
    each *= ratio(at);
    sum += each;
    // Below the smallest doubles both sides are 0.
    if (each <= negligible * (sum + term) && ratio(at) < 1) break;
  }
  return sum;
};

/** The term at `to`, from 1 at `from`. */
const termAt = (from: number, to: number, ratio: (at: number) => number): number => {
  let term = 1;
  for (let at = from; at < to && term > 0; at++) term *= ratio(at);
  return term;
};
