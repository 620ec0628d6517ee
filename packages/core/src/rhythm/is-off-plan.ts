import { checkNumber } from '../error/check-number.ts';
import { checkObject } from '../error/check-object.ts';
import type { VarianceTrigger } from '../model/rhythm.ts';
import { rhythmDefaults } from './rhythm-defaults.ts';

/** Differences below this are rounding. Source: docs/sources.md#epsilon. */
const epsilon = 1e-9;

/**
 * Is attainment off its plan line by more than a trigger allows? `above` is exceeded strictly: 20 % under plan
 * is not more than 20 %. `relative` compares the gap with the expected attainment; where nothing is expected
 * yet, only `floor` counts. `expected` and `attainment` are fractions. Source: docs/sources.md#review-rhythms
 * (S0-13, S0-14).
 *
 * @example
 * ```ts
 * import { isOffPlan } from '@throughline/core';
 *
 * isOffPlan({ above: 0.2 }, 0.5, 0.4); // => false
 * isOffPlan({ above: 0.2 }, 0.5, 0.39); // => true
 * ```
 */
export const isOffPlan = (trigger: VarianceTrigger, expected: number, attainment: number): boolean => {
  checkObject(trigger, 'trigger');
  checkNumber(expected, 'expected');
  checkNumber(attainment, 'attainment');
  const { above, basis = 'relative', sides = 'under', floor = rhythmDefaults.varianceFloor } = trigger;
  checkNumber(above, 'trigger.above');
  checkNumber(floor, 'trigger.floor');
  const under = expected - attainment;
  const gap = sides === 'both' ? Math.abs(under) : under;
  if (!(gap > epsilon) || gap < floor - epsilon) return false;
  return gap > (basis === 'points' ? above : above * Math.max(expected, 0)) + epsilon;
};
