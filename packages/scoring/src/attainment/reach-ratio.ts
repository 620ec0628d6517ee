import { compare } from '../numeric/compare.ts';
import type { MeasurePolicy, ZeroRangeAnswer } from '../policy/measure-policy.ts';
import { changeRatio } from './change-ratio.ts';
import type { Outcome } from './outcome.ts';

/** What the answers to a change without a way mean. */
const worth: { readonly [Answer in ZeroRangeAnswer]: Outcome } = {
  unscored: 'degenerate-target',
  'non-finite': 'non-finite',
  zero: 0,
  half: 0.5,
  whole: 1,
};

/** How far a value has come from a baseline to a target, on the basis a policy names. */
export const reachRatio = (measures: MeasurePolicy, from: number, to: number, value: number): Outcome => {
  const { basis, ratioBelowZero } = measures;
  const whole = basis === 'ratio-to-target' ? to : to - from;
  if (basis === 'ratio-to-target' && ratioBelowZero === 'unscored' && Math.min(from, to) < 0)
    return 'degenerate-target';
  if (basis === 'geometric' && Math.min(from, to) <= 0) return 'degenerate-target';
  if (whole === 0) return zeroRange(measures.zeroRange, to, value);
  switch (basis) {
    case 'from-baseline':
      return changeRatio(from, to, value);
    case 'distance':
      return Math.abs(value - from) / Math.abs(whole);
    case 'geometric':
      return value <= 0 ? 'non-finite' : Math.log(value / from) / Math.log(to / from);
    default:
      return value / whole;
  }
};

/** A change counts as rising, so beyond the target is above it. */
const zeroRange = ({ short, at, beyond }: MeasurePolicy['zeroRange'], to: number, value: number): Outcome => {
  // Asked for no value, it is broken only where every value gets the same reason.
  if (Number.isNaN(value)) return short === at && at === beyond ? worth[at] : 0;
  const side = compare(value, to);
  return worth[side < 0 ? short : side > 0 ? beyond : at];
};
