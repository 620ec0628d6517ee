/** Two numbers closer than this, relative to the larger one, are the same. Source: docs/sources.md#epsilon. */
const epsilon = 1e-9;

/** Has a number come up to a limit? What is below it by a rounding has. */
export const isAtLeast = (value: number, limit: number): boolean =>
  value >= limit || limit - value <= epsilon * Math.max(Math.abs(value), Math.abs(limit));
