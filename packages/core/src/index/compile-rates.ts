import type { ExchangeRate } from '../model/exchange-rate.ts';
import { dayNumberOf } from '../time/day-number.ts';
import { groupBy } from './group-by.ts';
import type { RateColumns } from './rate-columns.ts';

/** Groups rates by pair. Rates without a day, and those that are not above 0 both ways, are left out. */
export const compileRates = (rates: readonly ExchangeRate[]): RateColumns => {
  const rows = new Map<string, number>();
  const pair = new Int32Array(rates.length).fill(-1);
  const day = new Int32Array(rates.length);
  for (let at = 0; at < rates.length; at++) {
    const { from, to, on, rate } = rates[at]!;
    const first = dayNumberOf(on);
    if (first === undefined || !(rate > 0 && rate < Infinity && 1 / rate < Infinity)) continue;
    day[at] = first;
    const name = pairName(from, to);
    let row = rows.get(name);
    if (row === undefined) rows.set(name, (row = rows.size));
    pair[at] = row;
  }
  const ofPair = groupBy(rows.size, pair);
  for (let row = 0; row < rows.size; row++) {
    ofPair.targets
      .subarray(ofPair.offsets[row], ofPair.offsets[row + 1])
      .sort((a, b) => day[a]! - day[b]! || (rates[a]!.id < rates[b]!.id ? -1 : 1));
  }
  return { day, pairRow: (from, to) => rows.get(pairName(from, to)), ofPair };
};

/** The two codes in order of code units. No currency code holds a space. */
const pairName = (from: string, to: string): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
