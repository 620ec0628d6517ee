import type { Expectation, MeasureUnit } from '@throughline/core';

/**
 * The effect that a link expects, in the unit of the goal above. `percent` is of the size of its value before, so a
 * move from zero has none. `points` are percentage points: the unit has to be percent, or a ratio, of which a point is
 * a hundredth. Undefined where the effect cannot be said in that unit.
 */
export const effectInUnit = (
  { by, in: measuredIn }: Expectation,
  unit: MeasureUnit | undefined,
  before: number | undefined,
): number | undefined => {
  const effect = measuredIn === 'unit' ? by : by * (factorOf(measuredIn, unit, before) ?? Number.NaN);
  return Number.isFinite(effect) ? effect + 0 : undefined;
};

const factorOf = (
  measuredIn: 'percent' | 'points',
  unit: MeasureUnit | undefined,
  before: number | undefined,
): number | undefined => {
  if (measuredIn === 'percent')
    return before === undefined || before === 0 ? undefined : Math.abs(before) / 100;
  if (unit?.kind === 'percent') return 1;
  return unit?.kind === 'ratio' ? 0.01 : undefined;
};
