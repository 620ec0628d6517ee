import type { Id } from '../model/ids.ts';

/**
 * What measures other than changes say, in numbers, so that scoring need not look at their objects. The ruler of a
 * goal is the row that starts at `measureStart` of the goal: how many plain numbers it has, how many steps, the plain
 * numbers, and for each step its id (a position in `ids`) and its number. By kind, plain numbers and steps are:
 *
 * - `relative`: from, by, as (0 delta, 1 percent, 2 multiple), 1 up or -1 down
 * - `threshold`: comparator (0 `>=`, 1 `>`, 2 `<=`, 3 `<`), limit, tolerance (0 absent)
 * - `range`: low, high, tolerance (0 absent)
 * - `exact`: from, to
 * - `zones`: 1 in steps or 0 in lines, start, commit, target, stretch
 * - `payout`: 1 in steps or 0 in lines, then where each point is and what it pays
 * - `pooled`: smallest sample (1 absent), 1 in percent or 0, kind of what it is laid on, then the numbers of that (of a
 *   change: from, to)
 * - `milestones`, `learning`: 1 in order or 0; steps with their weights, NaN absent
 * - `ordinal`: none; levels with their attainments
 */
export interface Rulers {
  /** All rows, one after the other. */
  readonly numbers: Float64Array;
  /** Ids of steps, each once. */
  readonly ids: readonly Id[];
}
