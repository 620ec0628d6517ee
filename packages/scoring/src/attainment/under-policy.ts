import { checkOptions, dayNumberOf, UsageError } from '@throughline/core';
import type { CivilDate } from '@throughline/core';
import { checkPolicy } from '../policy/check-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { MeasureReader } from './measure-reader.ts';
import { measureReaderOf } from './measure-reader-of.ts';

/**
 * Has `progressOf` read a measure by a policy of its own: basis, boundary, cut, rounding, silence. Made once
 * and used for any number of measures. Apart from `progressOf`, so that a page that never asks for another
 * policy than `standard` does not carry the others. With `asOf`, facts with an `on` get old. A policy that is
 * none is a `UsageError` `scoring/bad-policy`, an `asOf` that is no date `core/not-a-date`.
 *
 * @example
 * ```ts
 * import { definePolicy, progressOf, underPolicy } from '@throughline/scoring';
 *
 * const policy = underPolicy(definePolicy({ id: 'ours', measures: { basis: 'ratio-to-target' } }));
 * const answer = progressOf({ from: 40, to: 60 }, 45, { policy });
 * answer.scored && answer.value; // => 0.75
 * ```
 */
export const underPolicy = (policy: Policy, options: { readonly asOf?: CivilDate } = {}): MeasureReader => {
  checkPolicy(policy);
  checkOptions('underPolicy', options, ['asOf'], 'scoring/bad-argument');
  const { asOf } = options;
  const day = asOf === undefined ? undefined : dayNumberOf(asOf);
  if (asOf !== undefined && day === undefined)
    throw new UsageError('core/not-a-date', '`asOf` must be a civil date such as `2026-04-01`');
  const reader = measureReaderOf(policy.measures);
  return {
    ...reader,
    read: (measure, facts, formulas) => reader.read(measure, facts, formulas, ageOf(facts, day)),
  };
};

/** Days since the newest fact; undefined where a day is missing. */
const ageOf = (facts: readonly object[], day: number | undefined): number | undefined => {
  const { on } = Object(facts.at(-1)) as { readonly on?: CivilDate };
  const last = on === undefined ? undefined : dayNumberOf(on);
  return day === undefined || last === undefined ? undefined : day - last;
};
