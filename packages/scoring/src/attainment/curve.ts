import type { PayoutPoint } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import type { Outcome } from './outcome.ts';

/** How a measure goes from mark to mark; absent: in straight lines. */
export interface Stepped {
  readonly between?: 'interpolate' | 'step';
}

/**
 * Worth of a value on a curve through marks that all rise or all fall: 0 on the near side of the first mark,
 * flat beyond the last, straight lines or steps between. Of marks at the same value the last one counts.
 * Marks out of order, or all at one value, say nothing.
 */
export const worthOn = ({ between }: Stepped, marks: readonly PayoutPoint[], value: number): Outcome => {
  let last: PayoutPoint | undefined;
  let next: PayoutPoint | undefined;
  // Where there are no marks this is NaN, and comparisons are written so that a NaN is out of order.
  const way = Math.sign((marks.at(-1)?.at as number) - (marks[0]?.at as number));
  if (!way || !marks.every(({ at }, number) => (at - (marks[number - 1]?.at ?? at)) * way >= 0))
    return 'degenerate-target';
  for (const mark of marks) {
    if (compare(value * way, mark.at * way) >= 0) last = mark;
    else next ??= mark;
  }
  if (last === undefined) return 0;
  if (between === 'step' || next === undefined) return last.pays;
  return last.pays + ((next.pays - last.pays) * (value - last.at)) / (next.at - last.at);
};
