import type { PayoutPoint } from '@throughline/core';
import { compare } from '../numeric/compare.ts';
import type { Outcome } from './outcome.ts';

/** How a measure goes from mark to mark; absent: in straight lines. */
export interface Stepped {
  readonly between?: 'interpolate' | 'step';
}

/** Worth of a value on a curve, as {@link worthAt} has it. */
export const worthOn = ({ between }: Stepped, marks: readonly PayoutPoint[], value: number): Outcome =>
  worthAt(
    between === 'step',
    marks.flatMap(({ at, pays }) => [numberIn(at), numberIn(pays)]),
    0,
    marks.length,
    value,
  );

/** Points that nobody parsed may hold anything, of which nothing becomes a number here. */
const numberIn = (given: number): number => (typeof given === 'number' ? given : Number.NaN);

/**
 * Worth of a value on a curve through marks that all rise or all fall: 0 on the near side of the first mark,
 * flat beyond the last, straight lines or steps between. Of marks at the same value the last one counts.
 * Marks out of order, or all at one value, say nothing. There are `count` marks, each with what it pays behind it.
 */
export const worthAt = (
  isStepped: boolean,
  marks: ArrayLike<number>,
  first: number,
  count: number,
  value: number,
): Outcome => {
  // Where there are no marks this is NaN, and comparisons are written so that a NaN is out of order.
  const way = count === 0 ? Number.NaN : Math.sign(marks[first + 2 * count - 2]! - marks[first]!);
  if (!way) return 'degenerate-target';
  let before = marks[first]!;
  let last = -1;
  let next = -1;
  for (let mark = first; mark < first + 2 * count; mark += 2) {
    const at = marks[mark]!;
    if (!((at - before) * way >= 0)) return 'degenerate-target';
    before = at;
    if (compare(value * way, at * way) >= 0) last = mark;
    else if (next < 0) next = mark;
  }
  if (last < 0) return 0;
  const [from, pays] = [marks[last]!, marks[last + 1]!];
  if (isStepped || next < 0) return pays;
  return pays + ((marks[next + 1]! - pays) * (value - from)) / (marks[next]! - from);
};
