import { compare } from '../numeric/compare.ts';
import type { Outcome } from './outcome.ts';

/** A mark on a curve: value of the metric, and what it is worth. */
export type Mark = readonly [at: number, worth: number];

/** How the measure goes from mark to mark; absent: in straight lines. */
export interface Stepped {
  readonly between?: 'interpolate' | 'step';
}

/**
 * Worth of a value on a curve through marks that all rise or all fall: 0 on the near side of the first mark,
 * flat beyond the last, straight lines or steps between. Of marks at the same value the last one counts.
 * Marks out of order, or all at one value, say nothing.
 */
export const worthOn = ({ between }: Stepped, marks: readonly Mark[], value: number): Outcome => {
  // Where there are no marks the difference is NaN.
  const way = Math.sign((marks.at(-1)?.[0] as number) - (marks[0]?.[0] as number));
  if (!way) return 'degenerate-target';
  let passed = 0;
  for (let number = 1; number < marks.length; number++) {
    // Written so that a NaN is out of order too.
    if (!((marks[number]![0] - marks[number - 1]![0]) * way >= 0)) return 'degenerate-target';
    if (compare(value * way, marks[number]![0] * way) >= 0) passed = number;
  }
  const [at, worth] = marks[passed]!;
  const next = marks[passed + 1];
  if (compare(value * way, at * way) < 0) return 0;
  return between === 'step' || next === undefined ? worth : worth + ((next[1] - worth) * (value - at)) / (next[0] - at);
};
