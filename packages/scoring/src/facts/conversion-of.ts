import { rateOn } from '@throughline/core';
import type { DatedRate, GoalIndex, Measure, MeasureUnit } from '@throughline/core';

/** Money of a fact in the currency of its measure. */
export interface Conversion extends DatedRate {
  readonly from: string;
  readonly to: string;
}

/** The currencies of a fact and of its measure. One nobody named is that of the organisation; undefined for what is no money. */
export const currenciesOf = (
  { document }: GoalIndex,
  { unit }: Measure,
  fact: MeasureUnit,
): readonly [from: string, to: string] | undefined => {
  if (unit?.kind !== 'currency' || fact.kind !== 'currency') return undefined;
  const { currency } = document.organization;
  const from = fact.iso ?? currency;
  const to = unit.iso ?? currency;
  return from === undefined || to === undefined ? undefined : [from, to];
};

/** How the money of a fact becomes money of its measure: at the rate of the fact's day. Undefined where there is none. */
export const conversionOf = (
  index: GoalIndex,
  measure: Measure,
  fact: MeasureUnit,
  day: number,
): Conversion | undefined => {
  const currencies = currenciesOf(index, measure, fact);
  if (currencies === undefined) return undefined;
  const [from, to] = currencies;
  const rate = rateOn(index, from, to, day);
  return rate === undefined ? undefined : { ...rate, from, to };
};
