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
  const count = marks.length;
  if (count === 0) return 'degenerate-target';
  const way = Math.sign(marks[count - 1]!.at - marks[0]!.at);
  if (way === 0) return 'degenerate-target';
  let passed = -1;
  for (let number = 0; number < count; number++) {
    const { at } = marks[number]!;
    // Written so that a NaN is out of order too.
    if (number > 0 && !((at - marks[number - 1]!.at) * way >= 0)) return 'degenerate-target';
    if (compare(value * way, at * way) >= 0) passed = number;
  }
  if (passed < 0) return 0;
  const last = marks[passed]!;
  const next = marks[passed + 1];
  if (between === 'step' || next === undefined) return last.pays;
  return last.pays + ((next.pays - last.pays) * (value - last.at)) / (next.at - last.at);
};
