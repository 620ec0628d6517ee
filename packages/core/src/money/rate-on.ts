import { checkText } from '../error/check-text.ts';
import { compileRates } from '../index/compile-rates.ts';
import { documentOf, isGoalIndex, readingGoals } from '../index/document-of.ts';
import type { Goals } from '../index/goal-index.ts';
import type { ExchangeRate } from '../model/exchange-rate.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayOf } from '../time/day-of.ts';
import type { DatedRate } from './dated-rate.ts';

/**
 * The exchange rate between two currencies on a day, from the rates of the document alone: the latest one on
 * or before that day, in either direction. On the same day the direct rate goes first, then the greatest id.
 * Rates are never chained over a third currency, and a rate that is not above 0 is not used. `undefined` when
 * there is none; missing is not 1. `day` is a civil date or a day number. An index looks the rate up; for a
 * document all rates are sorted anew at each call.
 *
 * @example
 * ```ts
 * import { rateOn } from '@throughline/core';
 *
 * const goals = {
 *   schemaVersion: 1,
 *   organization: { id: 'acme', name: 'Acme' },
 *   exchangeRates: [{ id: 'r1', from: 'EUR', to: 'USD', rate: 1.25, on: '2026-04-01' }],
 * } as const;
 * rateOn(goals, 'EUR', 'USD', '2026-05-15')?.rate; // => 1.25
 * rateOn(goals, 'USD', 'EUR', '2026-05-15')?.rate; // => 0.8
 * rateOn(goals, 'EUR', 'USD', '2026-03-31'); // => undefined
 * ```
 */
export const rateOn = (
  goals: Goals,
  from: string,
  to: string,
  day: CivilDate | number,
): DatedRate | undefined => {
  const on = dayOf(day, 'day');
  checkText(from, 'from');
  checkText(to, 'to');
  const rates = documentOf(goals).exchangeRates ?? [];
  if (from === to) return { rate: 1, inverse: false };
  const {
    day: days,
    pairRow,
    ofPair,
  } = isGoalIndex(goals) ? goals.rates : readingGoals(() => compileRates(rates));
  const row = pairRow(from, to);
  if (row === undefined) return undefined;
  const first = ofPair.offsets[row]!;
  let end = ofPair.offsets[row + 1]!;
  for (let low = first; low < end; ) {
    const middle = (low + end) >>> 1;
    if (days[ofPair.targets[middle]!]! > on) end = middle;
    else low = middle + 1;
  }
  // Rates of one day lie side by side, greatest id last: take the last direct one, else the last.
  let entry: ExchangeRate | undefined;
  for (let at = end - 1; at >= first && days[ofPair.targets[at]!] === days[ofPair.targets[end - 1]!]; at--) {
    const rate = rates[ofPair.targets[at]!];
    entry ??= rate;
    if (rate?.from !== from) continue;
    entry = rate;
    break;
  }
  if (entry === undefined) return undefined;
  const inverse = entry.from !== from;
  return { rate: inverse ? 1 / entry.rate : entry.rate, entry, inverse };
};
