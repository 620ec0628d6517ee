/** Two numbers closer than this, relative to the larger one, are the same. Source: docs/sources.md#epsilon. */
export const epsilon = 1e-9;

/**
 * -1, 0 or 1: the only comparison at any threshold of the engine. Equal means within one part in 10^9, so
 * that `0.1 + 0.2` reaches 0.3 and three scores of 0.7 average to 0.7. Relative, because a limit may be in
 * dollars or in seconds; next to 0 nothing but 0 is equal.
 */
export const compare = (left: number, right: number): -1 | 0 | 1 => {
  if (Math.abs(left - right) <= epsilon * Math.max(Math.abs(left), Math.abs(right))) return 0;
  return left < right ? -1 : 1;
};
