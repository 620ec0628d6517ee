import type { ShapeLimits } from './shape-limits.ts';

/** The limits in force during one check, and what is left of those that count for the whole document. */
export interface CheckRun {
  readonly entries: number;
  readonly members: number;
  readonly items: number;
  readonly depth: number;
  /** Values of `extensions` that may still come. */
  valuesLeft: number;
}

/** Starts a check. */
export const startCheck = (limits: ShapeLimits): CheckRun => ({
  entries: limits.entries,
  members: limits.members,
  items: limits.items,
  depth: limits.depth,
  valuesLeft: limits.values,
});

/** Yes/no checks by name of the shape. */
export interface ShapeChecks {
  readonly [shape: string]: (value: unknown, run: CheckRun) => boolean;
}
