import type { CutPolicy } from '../policy/measure-policy.ts';

/** Between which bounds a cut leaves an attainment. */
export const cutBounds = ({
  overshoot,
  cap,
  belowBaseline,
}: CutPolicy): readonly [low: number, high: number] => [
  belowBaseline === 'zero' ? 0 : Number.NEGATIVE_INFINITY,
  overshoot === 'clamp1' ? 1 : overshoot === 'cap' ? cap : Number.POSITIVE_INFINITY,
];
