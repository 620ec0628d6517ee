import type { GoalIndex, Measure, MeasureUnit } from '@throughline/core';
import { conversionOf, currenciesOf } from './conversion-of.ts';
import type { Conversion } from './conversion-of.ts';
import { isSameUnit } from './is-same-unit.ts';

/** By what a value in one unit is multiplied to be one in another; with a dated rate where it is money. */
export interface UnitRate {
  readonly rate: number;
  readonly conversion?: Conversion;
}

/** How a value in a unit becomes one in the unit of a measure on a day; undefined where it cannot. */
export const rateOfUnits = (
  index: GoalIndex,
  from: MeasureUnit | undefined,
  to: Measure,
  day: number,
): UnitRate | undefined => {
  if (from === undefined || to.unit === undefined) return from === to.unit ? { rate: 1 } : undefined;
  if (currenciesOf(index, to, from) === undefined)
    return isSameUnit(from, to.unit) && isSameUnit(to.unit, from) ? { rate: 1 } : undefined;
  const conversion = conversionOf(index, to, from, day);
  if (conversion === undefined) return undefined;
  return conversion.entry === undefined ? { rate: 1 } : { rate: conversion.rate, conversion };
};
